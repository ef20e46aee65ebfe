/** A self-insured employer: vendors under a lead entity, and fees with outcome guarantees. */
@NullMarked
package org.openvbc.examples.employer;

import org.jspecify.annotations.NullMarked;
