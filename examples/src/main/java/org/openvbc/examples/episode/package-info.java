/**
 * Replays of published results of episode models: reads what CMS printed for each hospital, and
 * recomputes the decision that it printed beside it.
 *
 * <p>The source is the provider data of the Comprehensive Care for Joint Replacement Model in the
 * CMS Provider Data Catalog.
 */
@NullMarked
package org.openvbc.examples.episode;

import org.jspecify.annotations.NullMarked;
