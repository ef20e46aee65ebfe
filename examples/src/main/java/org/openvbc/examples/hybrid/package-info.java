/** Several kinds of incentive in one contract, and no dollar paid twice. */
@NullMarked
package org.openvbc.examples.hybrid;

import org.jspecify.annotations.NullMarked;
