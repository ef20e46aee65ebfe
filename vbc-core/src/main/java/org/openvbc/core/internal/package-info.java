/** Arithmetic kernels that the value types share; not for users. */
@NullMarked
package org.openvbc.core.internal;

import org.jspecify.annotations.NullMarked;
