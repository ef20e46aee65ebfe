package org.openvbc.quality;

import org.openvbc.testing.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {
  ArchitectureTest() {
    super(
        "org.openvbc.quality",
        "java..",
        "org.openvbc.quality..",
        "org.openvbc.core..",
        "org.jspecify.annotations..",
        "org.immutables.value..");
  }
}
