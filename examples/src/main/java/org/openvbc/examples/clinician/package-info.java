/** The Quality Payment Program: from measures to a final score, and from there to claim lines. */
@NullMarked
package org.openvbc.examples.clinician;

import org.jspecify.annotations.NullMarked;
