package org.openvbc.models.reach;

import org.openvbc.core.source.Citation;

/**
 * The papers that rule the steps, by the short names that a worksheet has room for; the package
 * names them in full. There is no regulation.
 */
enum ReachSource {
  AGREEMENT("REACH agreement"),
  APPLICATIONS("REACH RFA table 6.16"),
  GUIDE("REACH financial guide"),
  RISK_PAPER("REACH risk paper PY2025"),
  MODEL_UPDATE("REACH model update"),
  WORKBOOK("REACH benchmark report"),
  RESULTS("REACH results PUF"),
  LEAD("LEAD papers of 2026"),
  NGACO("NGACO agreement, app. B");

  private final Citation citation;

  ReachSource(String text) {
    citation = Citation.of(text);
  }

  Citation citation() {
    return citation;
  }
}
