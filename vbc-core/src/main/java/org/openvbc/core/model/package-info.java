/** What a payment model and a settlement are. */
@NullMarked
package org.openvbc.core.model;

import org.jspecify.annotations.NullMarked;
