/** Medicare Advantage: what half a star is worth. */
@NullMarked
package org.openvbc.examples.advantage;

import org.jspecify.annotations.NullMarked;
