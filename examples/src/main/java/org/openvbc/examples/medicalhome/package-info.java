/** Medical homes: what primary care is paid beside its visits. */
@NullMarked
package org.openvbc.examples.medicalhome;

import org.jspecify.annotations.NullMarked;
