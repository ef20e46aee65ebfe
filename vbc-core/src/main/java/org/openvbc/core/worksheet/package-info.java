/** The worksheet of a settlement: its lines, each with formula and law. */
@NullMarked
package org.openvbc.core.worksheet;

import org.jspecify.annotations.NullMarked;
