/** Runnable examples and replays of published results. */
@NullMarked
package org.openvbc.examples;

import org.jspecify.annotations.NullMarked;
