/** What one quality measure came to: its rate, its points, its place in the benchmark. */
@NullMarked
package org.openvbc.quality.measure;

import org.jspecify.annotations.NullMarked;
