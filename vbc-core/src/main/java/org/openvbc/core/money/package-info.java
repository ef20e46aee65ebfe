/** Exact money, rates and the roundings between them. */
@NullMarked
package org.openvbc.core.money;

import org.jspecify.annotations.NullMarked;
