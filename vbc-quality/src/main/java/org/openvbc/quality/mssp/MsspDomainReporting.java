package org.openvbc.quality.mssp;

import java.util.Optional;

/**
 * What was reported in a performance year before PY2021.
 *
 * @param complete whether every required measure was completely reported
 * @param attainsMinimum whether at least one measure of each domain reached the minimum; empty
 *     where the domains show it
 */
public record MsspDomainReporting(boolean complete, Optional<Boolean> attainsMinimum)
    implements MsspReporting {}
