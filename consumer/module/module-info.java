/** The vendor's sources as a module. */
module vendor {
  requires org.openvbc.models;
  requires org.openvbc.quality;
}
