/** Speed and allocation measurements; class names end in Jmh because a benchmark is money here. */
@NullMarked
package org.openvbc.jmh;

import org.jspecify.annotations.NullMarked;
