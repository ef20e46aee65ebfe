/**
 * Pay for performance for a newcomer: two promises of an employer's contract, and what they pay.
 */
@NullMarked
package org.openvbc.examples.performance;

import org.jspecify.annotations.NullMarked;
