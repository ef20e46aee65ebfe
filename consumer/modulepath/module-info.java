/** A user of the jars on the module path. */
module consumer {
  requires org.openvbc.core;
  requires org.openvbc.models;
  requires org.openvbc.quality;
}
