/**
 * The Medicare Shared Savings Program (42 CFR part 425): settlement of performance years 2013 to
 * 2026 for Track 1, Track 1+, Track 2, Track 3, BASIC A to E and ENHANCED.
 *
 * <p>Order of operations: gross savings = benchmark - expenditures; the minimum savings or loss
 * rate; from the first dollar, savings x final sharing rate x (1 - sequestration), at most the
 * payment limit; or losses x shared loss rate, at most the loss limit, less the reduction for
 * extreme and uncontrollable circumstances; times the part of the year; rounded once; advance
 * payments recouped from savings.
 *
 * <p>Benchmark and spending are inputs: building a benchmark from claims, and assigning
 * beneficiaries, are not done here.
 *
 * <p>Sources: 42 CFR 425.110, .221, .512, .604 to .606, .609, .610, .630, .652, and the results
 * that CMS publishes per ACO, which the settlement reproduces.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.mssp;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
