/** Settlements by the million on a cluster: the library called by the workers of Apache Spark. */
@NullMarked
package org.openvbc.examples.spark;

import org.jspecify.annotations.NullMarked;
