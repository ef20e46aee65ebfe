/** Capitation for a newcomer: what is paid, month by month, and what is left at the end. */
@NullMarked
package org.openvbc.examples.capitation;

import org.jspecify.annotations.NullMarked;
