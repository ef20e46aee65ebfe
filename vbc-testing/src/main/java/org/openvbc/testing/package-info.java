/** The rules of the house, written once and run as tests by every library module. */
@NullMarked
package org.openvbc.testing;

import org.jspecify.annotations.NullMarked;
