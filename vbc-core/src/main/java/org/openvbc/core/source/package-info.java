/** Provenance: citations, how well a figure is proven, and published parameters. */
@NullMarked
package org.openvbc.core.source;

import org.jspecify.annotations.NullMarked;
