/**
 * The replay of published Medicare Shared Savings Program results: reads what CMS printed for each
 * ACO and year, and says how exactly a recomputation can be expected to match the print.
 *
 * <p>The source is the public use file "Performance Year Financial and Quality Results" on
 * data.cms.gov. Nothing here depends on the library: {@link org.openvbc.examples.mssp.PublishedRow}
 * holds only what was printed, as exact decimals.
 */
@NullMarked
package org.openvbc.examples.mssp;

import org.jspecify.annotations.NullMarked;
