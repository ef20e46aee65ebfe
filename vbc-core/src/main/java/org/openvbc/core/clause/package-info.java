/** Contract clauses that several payment models share. */
@NullMarked
package org.openvbc.core.clause;

import org.jspecify.annotations.NullMarked;
