package org.openvbc.models;

import org.openvbc.testing.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {
  ArchitectureTest() {
    super(
        "org.openvbc.models",
        "java..",
        "org.openvbc.models..",
        "org.openvbc.core..",
        "org.jspecify.annotations..",
        "org.immutables.value..");
  }
}
