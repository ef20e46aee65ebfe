/**
 * What one quality measure came to: its rate, its points, its place in the benchmark, and whether
 * there are enough cases to score it.
 */
@NullMarked
package org.openvbc.quality.measure;

import org.jspecify.annotations.NullMarked;
