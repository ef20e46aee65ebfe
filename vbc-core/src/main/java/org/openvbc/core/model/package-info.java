/**
 * The one shape of every payment arrangement: a {@link org.openvbc.core.model.PaymentModel} settles
 * a performance and gives a {@link org.openvbc.core.model.Settlement}.
 */
@NullMarked
package org.openvbc.core.model;

import org.jspecify.annotations.NullMarked;
