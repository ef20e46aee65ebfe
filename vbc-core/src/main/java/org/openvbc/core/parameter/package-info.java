/** Dated, cited figures of programmes: parameter tables and tables of rates by size. */
@NullMarked
package org.openvbc.core.parameter;

import org.jspecify.annotations.NullMarked;
