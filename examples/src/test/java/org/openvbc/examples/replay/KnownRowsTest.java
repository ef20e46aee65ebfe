package org.openvbc.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KnownRowsTest {
  private static final KnownRows KNOWN =
      KnownRows.read(
          new ByteArrayInputStream(
              """
              period,id,reason
              2013,A1,a cent off
              2019H2,A2,"half paid, half not"
              """
                  .getBytes(StandardCharsets.UTF_8)));

  @Test
  void aListedRowThatDiffersIsKnownWithTheWrittenReason() {
    assertThat(apply(row("2019H2", "A2", Verdict.UNEXPLAINED)))
        .isEqualTo(
            row("2019H2", "A2", Verdict.UNEXPLAINED).with(Verdict.KNOWN, "half paid, half not"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"EXACT", "IN_BOUND", "EXPLAINED"})
  void aListedRowThatAgreesMustLeaveTheList(Verdict verdict) {
    ReplayedRow row = row("2013", "A1", verdict);
    assertThat(apply(row))
        .isEqualTo(row.with(Verdict.UNEXPLAINED, "listed as known, but it agrees: drop the entry"));
  }

  @Test
  void otherRowsStayAsTheyAre() {
    List<ReplayedRow> others =
        List.of(
            row("2013", "A3", Verdict.UNEXPLAINED),
            row("2014", "A1", Verdict.UNEXPLAINED),
            row("2019", "A2", Verdict.EXACT));
    assertThat(KNOWN.applyTo(others)).isEqualTo(others);
  }

  @ParameterizedTest
  @CsvSource({"9.00, KNOWN", "8.99, UNEXPLAINED", "9.01, KNOWN"})
  void aListedRowMayDifferByNoMoreThanTheListSays(String within, Verdict expected) {
    KnownRows bounded =
        KnownRows.read(
            new ByteArrayInputStream(
                ("period,id,within,reason\n2013,A1," + within + ",a few dollars off\n")
                    .getBytes(StandardCharsets.UTF_8)));
    ReplayedRow row = row("2013", "A1", Verdict.UNEXPLAINED);
    assertThat(bounded.applyTo(List.of(row)).get(0).verdict()).isEqualTo(expected);
  }

  private static ReplayedRow apply(ReplayedRow row) {
    return KNOWN.applyTo(List.of(row)).get(0);
  }

  private static ReplayedRow row(String period, String id, Verdict verdict) {
    return new ReplayedRow(
        period, "Track 1", id, true, BigDecimal.TEN, BigDecimal.ONE, verdict, "as found");
  }
}
