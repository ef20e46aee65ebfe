@NullMarked
package org.openvbc.examples.spark;

import org.jspecify.annotations.NullMarked;
