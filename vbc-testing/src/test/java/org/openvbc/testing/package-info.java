/** Shows that each rule of the house can be broken. */
@NullMarked
package org.openvbc.testing;

import org.jspecify.annotations.NullMarked;
