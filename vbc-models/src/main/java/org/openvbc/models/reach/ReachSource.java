package org.openvbc.models.reach;

import org.openvbc.core.source.Citation;

/** The papers that rule the steps; there is no regulation. */
enum ReachSource {
  AGREEMENT("ACO REACH Participation Agreement"),
  APPLICATIONS("ACO REACH Request for Applications (table 6.16)"),
  GUIDE("ACO REACH Financial Operating Guide"),
  RISK_PAPER("ACO REACH PY2025 Risk Adjustment paper"),
  MODEL_UPDATE("ACO REACH Model Update - Quick Reference"),
  WORKBOOK("ACO REACH benchmark report workbook"),
  RESULTS("ACO REACH Financial and Quality Results"),
  LEAD("LEAD Request for Applications and PY2027 methodology paper"),
  NGACO("NGACO Participation Agreement Appendix B");

  private final Citation citation;

  ReachSource(String text) {
    citation = Citation.of(text);
  }

  Citation citation() {
    return citation;
  }
}
