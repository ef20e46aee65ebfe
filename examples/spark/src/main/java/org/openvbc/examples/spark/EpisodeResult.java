package org.openvbc.examples.spark;

import org.openvbc.models.episode.EpisodeTotal;

/**
 * What a job made of episodes.
 *
 * @param total the settled episodes, exact
 * @param rejected how many were not settled; they lie in the reject set, each with its reason
 */
public record EpisodeResult(EpisodeTotal total, long rejected) {}
