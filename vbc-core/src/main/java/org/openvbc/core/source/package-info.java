/** Where a figure comes from: its citation and how well it is evidenced. */
@NullMarked
package org.openvbc.core.source;

import org.jspecify.annotations.NullMarked;
