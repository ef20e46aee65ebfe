/** Quality scores of value-based-care programmes. */
module org.openvbc.quality {
  requires transitive org.openvbc.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.openvbc.quality.episode;
  exports org.openvbc.quality.hospital;
  exports org.openvbc.quality.measure;
  exports org.openvbc.quality.mips;
  exports org.openvbc.quality.mssp;
  exports org.openvbc.quality.reach;
  exports org.openvbc.quality.scale;
  exports org.openvbc.quality.stars;
}
