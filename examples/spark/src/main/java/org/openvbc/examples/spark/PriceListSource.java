package org.openvbc.examples.spark;

import java.io.Serializable;
import java.util.function.Supplier;
import org.openvbc.models.episode.EpisodePrices;

/** Makes the price list anew wherever it is needed: it is sent to workers in place of the list. */
@FunctionalInterface
public interface PriceListSource extends Supplier<EpisodePrices>, Serializable {}
