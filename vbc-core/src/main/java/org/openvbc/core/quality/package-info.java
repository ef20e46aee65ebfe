/** Quality as a value: what payment models need to know of it, whoever scored it. */
@NullMarked
package org.openvbc.core.quality;

import org.jspecify.annotations.NullMarked;
