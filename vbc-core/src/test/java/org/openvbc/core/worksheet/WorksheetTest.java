package org.openvbc.core.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.EmployeeMonths;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.ParticipantMonths;
import org.openvbc.core.worksheet.Sheets.Kind;
import org.openvbc.core.worksheet.Sheets.Steps;

class WorksheetTest {
  private static final Money MONEY = Money.of("1234.5");
  private static final Unrounded UNROUNDED = Money.of(1).times(Rate.of(1, 3));
  private static final Rate RATE = Rate.of("0.75");

  private static final PerMemberPerMonth PMPM = PerMemberPerMonth.of("900");
  private static final PerEmployeePerMonth PEPM = PerEmployeePerMonth.of("4.5");
  private static final MemberMonths MEMBERS = MemberMonths.of("12000.5");
  private static final EmployeeMonths EMPLOYEES = EmployeeMonths.of(12_260);

  private static final BigDecimal POINTS = new BigDecimal("1200.50");

  private static void fill(Worksheet sheet) {
    assertThat(sheet.line(Steps.BENCHMARK, MONEY)).isSameAs(MONEY);
    assertThat(sheet.line(Steps.BENCHMARK, UNROUNDED)).isSameAs(UNROUNDED);
    assertThat(sheet.line(Steps.BENCHMARK, RATE)).isSameAs(RATE);
    assertThat(sheet.line(Steps.BENCHMARK, 1_234_567L)).isEqualTo(1_234_567L);
    assertThat(sheet.line(Steps.BENCHMARK, true)).isTrue();
    assertThat(sheet.line(Steps.BENCHMARK, false)).isFalse();
    assertThat(sheet.line(Steps.BENCHMARK, Kind.WITHIN_MINIMUM)).isSameAs(Kind.WITHIN_MINIMUM);
    assertThat(sheet.line(Steps.BENCHMARK, POINTS)).isSameAs(POINTS);
    sheet.line(Steps.SAVINGS_RATE, Money.of(1), Money.of(4));
    assertThat(sheet.line(Steps.BENCHMARK, PMPM)).isSameAs(PMPM);
    assertThat(sheet.line(Steps.BENCHMARK, PEPM)).isSameAs(PEPM);
    assertThat(sheet.line(Steps.BENCHMARK, MEMBERS)).isSameAs(MEMBERS);
    assertThat(sheet.line(Steps.BENCHMARK, EMPLOYEES)).isSameAs(EMPLOYEES);
    sheet.line(Steps.SAVINGS_RATE, UNROUNDED, Money.of(1).unrounded());
  }

  @Test
  void theEmptyWorksheetKeepsNothingAndReturnsEachFigure() {
    Worksheet none = Worksheet.none();
    fill(none);
    assertThat(none.lines()).isEmpty();
    assertThat(none.isRecording()).isFalse();
    assertThat(none.of("band 2")).isSameAs(none).isSameAs(Worksheet.none());
  }

  @Test
  void aRecordingWorksheetKeepsEachFigureInOrderAndReturnsIt() {
    Worksheet sheet = Worksheet.recording();
    fill(sheet);
    assertThat(sheet.isRecording()).isTrue();
    assertThat(sheet.lines())
        .extracting(Line::value)
        .containsExactly(
            MONEY,
            UNROUNDED,
            RATE,
            1_234_567L,
            true,
            false,
            Kind.WITHIN_MINIMUM,
            POINTS,
            Rate.of(1, 4),
            PMPM,
            PEPM,
            MEMBERS,
            EMPLOYEES,
            Rate.of(1, 3));
    assertThat(sheet.lines())
        .extracting(Line::figure)
        .containsExactly(
            "$1,234.50",
            "~$0.333333",
            "75%",
            "1,234,567",
            "yes",
            "no",
            "within minimum",
            "1200.5",
            "25%",
            "$900.00 PMPM",
            "$4.50 PEPM",
            "12000.5 member months",
            "12260 employee months",
            "~33.333333%");
    assertThat(sheet.lines()).extracting(Line::part).containsOnly("");
    assertThat(sheet.lines().get(8).step()).isEqualTo(Steps.SAVINGS_RATE);
  }

  @Test
  void aPartWritesAmongTheOthersUnderItsName() {
    Worksheet sheet = Worksheet.recording();
    Worksheet band = sheet.of("band 2");
    sheet.line(Steps.BENCHMARK, 1);
    band.line(Steps.BENCHMARK, 2);
    band.of("episode 7").line(Steps.BENCHMARK, 3);
    sheet.line(Steps.BENCHMARK, 4);
    assertThat(band.isRecording()).isTrue();
    assertThat(sheet.lines())
        .extracting(Line::part)
        .containsExactly("", "band 2", "band 2, episode 7", "");
    assertThat(band.lines()).isEqualTo(sheet.lines());
  }

  @Test
  void aRateOfNothingIsShownAndNeverFailsTheSettlement() {
    Worksheet sheet = Worksheet.recording();
    sheet.line(Steps.SAVINGS_RATE, Money.of(5), Money.ZERO);
    sheet.line(Steps.SAVINGS_RATE, UNROUNDED, Unrounded.ZERO);
    assertThat(sheet.lines().get(0).figure()).isEqualTo("no rate of $0.00");
    assertThat(sheet.lines().get(1).figure()).isEqualTo("no rate of $0.00");
  }

  @Test
  void theLinesSoFarAreACopy() {
    Worksheet sheet = Worksheet.recording();
    sheet.line(Steps.BENCHMARK, 1);
    var before = sheet.lines();
    sheet.line(Steps.BENCHMARK, 2);
    assertThat(before).hasSize(1);
    assertThatThrownBy(before::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void onlyRoundedMoneyIsMoney() {
    assertThat(new Line(Steps.BENCHMARK, "", MONEY).money()).contains(MONEY);
    assertThat(new Line(Steps.BENCHMARK, "", UNROUNDED).money()).isEmpty();
    assertThat(new Line(Steps.BENCHMARK, "", RATE).money()).isEmpty();
    assertThat(new Line(Steps.BENCHMARK, "", -1_000L).figure()).isEqualTo("-1,000");
    assertThat(new Line(Steps.BENCHMARK, "", new BigDecimal("0E+3")).figure()).isEqualTo("0");
    assertThat(new Line(Steps.BENCHMARK, "", new BigDecimal("1E+3")).figure()).isEqualTo("1000");
    assertThat(new Line(Steps.BENCHMARK, "", "text").figure()).isEqualTo("text");
  }

  @Test
  void figuresReadTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "de-CH"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(new Line(Steps.BENCHMARK, "", Kind.WITHIN_MINIMUM).figure())
            .isEqualTo("within minimum");
        assertThat(new Line(Steps.BENCHMARK, "", 1_234_567L).figure()).isEqualTo("1,234,567");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void participantsAndTheirFeePassThrough() {
    PerParticipantPerMonth fee = PerParticipantPerMonth.of("68");
    ParticipantMonths months = ParticipantMonths.of(450);
    Worksheet sheet = Worksheet.recording();
    for (Worksheet each : List.of(sheet, Worksheet.none())) {
      assertThat(each.line(Steps.BENCHMARK, fee)).isSameAs(fee);
      assertThat(each.line(Steps.BENCHMARK, months)).isSameAs(months);
    }
    assertThat(sheet.lines().stream().map(Line::figure))
        .containsExactly("$68.00 PPPM", "450 participant months");
  }
}
