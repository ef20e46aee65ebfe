/**
 * The rules of the house, written once and run as tests by every library module; and what tests of
 * several modules read with: tables of worked examples, texts that are filed word for word.
 */
@NullMarked
package org.openvbc.testing;

import org.jspecify.annotations.NullMarked;
