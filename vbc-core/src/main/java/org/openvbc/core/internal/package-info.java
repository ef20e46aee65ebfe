/** The exact integer arithmetic and build details beneath the library; not for users. */
@NullMarked
package org.openvbc.core.internal;

import org.jspecify.annotations.NullMarked;
