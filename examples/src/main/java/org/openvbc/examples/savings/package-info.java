/**
 * Shared savings for a newcomer: a commercial contract settled, and what a change of it is worth.
 */
@NullMarked
package org.openvbc.examples.savings;

import org.jspecify.annotations.NullMarked;
