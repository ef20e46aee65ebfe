/** Payment models of value-based-care programmes. */
module org.openvbc.models {
  requires transitive org.openvbc.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.openvbc.models.advantage;
  exports org.openvbc.models.capitation;
  exports org.openvbc.models.clinician;
  exports org.openvbc.models.consolidation;
  exports org.openvbc.models.episode.bpci;
  exports org.openvbc.models.episode.cjr;
  exports org.openvbc.models.episode.commercial;
  exports org.openvbc.models.episode.medicaid;
  exports org.openvbc.models.episode.team;
  exports org.openvbc.models.episode;
  exports org.openvbc.models.guarantee;
  exports org.openvbc.models.hospital;
  exports org.openvbc.models.mssp;
  exports org.openvbc.models.performance;
  exports org.openvbc.models.reach;
  exports org.openvbc.models.sharedsavings;
}
