/** Dated programme parameters, each with its citation, and the curves read from them. */
@NullMarked
package org.openvbc.core.parameter;

import org.jspecify.annotations.NullMarked;
