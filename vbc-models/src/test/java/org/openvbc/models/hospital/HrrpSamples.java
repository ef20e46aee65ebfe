package org.openvbc.models.hospital;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.testing.TestTable;

/** Hospitals to settle under the Hospital Readmissions Reduction Program. */
final class HrrpSamples {
  static final List<TestTable.Row> CONDITIONS =
      TestTable.read(HrrpSamples.class, "hrrp-conditions.csv");

  private HrrpSamples() {}

  /** The conditions of an example; those of the year that it leaves out have no cases. */
  static HrrpStanding example(String name, int year) {
    Map<HrrpCondition, HrrpConditionResult> all = none(year);
    for (TestTable.Row row : CONDITIONS) {
      if (row.text("case").equals(name)) {
        HrrpConditionResult result = result(row);
        all.put(result.condition(), result);
      }
    }
    return HrrpStanding.included(new ArrayList<>(all.values()));
  }

  private static HrrpConditionResult result(TestTable.Row row) {
    return new HrrpConditionResult(
        HrrpCondition.valueOf(row.text("condition")),
        Long.parseLong(row.text("discharges")),
        row.find("ratio").map(ExcessReadmissionRatio::of),
        row.find("median").map(Rate::of),
        row.find("payment_ratio").map(DrgPaymentRatio::of).orElse(DrgPaymentRatio.NONE));
  }

  static Map<HrrpCondition, HrrpConditionResult> none(int year) {
    Map<HrrpCondition, HrrpConditionResult> all = new EnumMap<>(HrrpCondition.class);
    HrrpParameters.of(FiscalYear.of(year))
        .conditions()
        .forEach(each -> all.put(each, HrrpConditionResult.none(each)));
    return all;
  }

  /** A hospital of which one condition alone has cases. */
  static HrrpStanding only(int year, HrrpConditionResult result) {
    Map<HrrpCondition, HrrpConditionResult> all = none(year);
    all.put(result.condition(), result);
    return HrrpStanding.included(new ArrayList<>(all.values()));
  }

  /** Heart failure alone, against a median of 1. */
  static HrrpStanding heartFailure(long discharges, String ratio, String payments) {
    return only(
        2026,
        HrrpConditionResult.of(
            HrrpCondition.HF,
            discharges,
            ExcessReadmissionRatio.of(ratio),
            Rate.ONE,
            DrgPaymentRatio.of(payments)));
  }

  /** The same before peer groups. */
  static HrrpStanding heartFailureOf(int year, long discharges, String ratio, String payments) {
    return only(
        year,
        HrrpConditionResult.withoutPeers(
            HrrpCondition.HF,
            discharges,
            ExcessReadmissionRatio.of(ratio),
            DrgPaymentRatio.of(payments)));
  }
}
