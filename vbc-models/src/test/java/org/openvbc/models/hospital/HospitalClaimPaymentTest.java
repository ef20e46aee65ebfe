package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.money.Money;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.models.Figures;
import org.openvbc.testing.Filed;
import org.openvbc.testing.TestTable;

class HospitalClaimPaymentTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(HospitalClaimPaymentTest.class, "claim-examples.csv");

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  static HospitalClaimPayment terms(String hvbp, String hrrp, String hac) {
    return HospitalClaimPayment.builder()
        .fiscalYear(FiscalYear.of(2024))
        .valueBased(PaymentFactor.published(hvbp))
        .readmissions(PaymentFactor.published(hrrp))
        .acquiredConditions(PaymentFactor.published(hac))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void claimIsPaidAsWorkedOut(TestTable.Row row) {
    HospitalClaimPayment terms = terms(row.text("hvbp"), row.text("hrrp"), row.text("hac"));
    HospitalClaim claim = HospitalClaim.of(Money.of(row.text("base")), Money.of(row.text("other")));
    HospitalClaimSettlement settlement = terms.settle(claim);
    assertThat(settlement.valueBased()).isEqualTo(Money.of(row.text("expected_hvbp")));
    assertThat(settlement.readmissions()).isEqualTo(Money.of(row.text("expected_hrrp")));
    assertThat(settlement.subtotal()).isEqualTo(Money.of(row.text("expected_subtotal")));
    assertThat(settlement.acquiredConditions()).isEqualTo(Money.of(row.text("expected_hac")));
    assertThat(settlement.netPayment()).isEqualTo(Money.of(row.text("expected_payment")));
    var explained = terms.explain(claim);
    assertThat(explained.settlement()).isEqualTo(settlement);
    assertThat(Figures.line(explained, HospitalClaimStep.PAYMENT))
        .isEqualTo(settlement.netPayment());
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(
            ROWS.stream()
                .mapToLong(
                    row -> row.columns().stream().filter(c -> c.startsWith("expected")).count())
                .sum())
        .isEqualTo(15);
  }

  @Test
  void theFactorsOfTheProgrammesMakeTheTerms() {
    HospitalClaimPayment terms =
        HospitalClaimPayment.of(
            2024,
            HvbpPayment.of(2024, "3.208").factor(HvbpStanding.scored("36.25")),
            HrrpPayment.of(2024).factor(HrrpStanding.excluded(HrrpExclusion.MARYLAND)),
            HacPenalty.of(2024, "0.3755").multiplier(HacStanding.scored("0.4781")));
    assertThat(terms)
        .hasToString(
            "Hospital claims FY2024: factors value-based 1.0032580000, readmissions 1.0000,"
                + " hospital-acquired conditions 0.99");
    assertThat(terms.settle(HospitalClaim.of(Money.of("10000"), Money.of("3000"))).readmissions())
        .isEqualTo(Money.ZERO);
  }

  @Property(tries = 300)
  void thePaymentIsThatOfAPlainRestatement(
      @ForAll @LongRange(max = 50_000_000) long base,
      @ForAll @LongRange(max = 50_000_000) long other,
      @ForAll @IntRange(min = 9_800_000, max = 10_300_000) int hvbp,
      @ForAll @IntRange(min = 9700, max = 10_000) int hrrp,
      @ForAll boolean penalized) {
    BigDecimal amount = BigDecimal.valueOf(base, 2);
    BigDecimal first = cents(amount.multiply(BigDecimal.valueOf(hvbp - 10_000_000L, 7)));
    BigDecimal second = cents(amount.multiply(BigDecimal.valueOf(hrrp - 10_000L, 4)));
    BigDecimal subtotal = amount.add(BigDecimal.valueOf(other, 2)).add(first).add(second);
    BigDecimal last = penalized ? cents(subtotal.movePointLeft(2)).negate() : BigDecimal.ZERO;
    HospitalClaimSettlement settlement =
        terms(
                BigDecimal.valueOf(hvbp, 7).toPlainString(),
                BigDecimal.valueOf(hrrp, 4).toPlainString(),
                penalized ? "0.99" : "1.00")
            .settle(HospitalClaim.of(Money.ofCents(base), Money.ofCents(other)));
    assertThat(settlement.netPayment().toBigDecimal()).isEqualByComparingTo(subtotal.add(last));
    assertThat(settlement.change())
        .isEqualTo(settlement.netPayment().minus(Money.ofCents(base)).minus(Money.ofCents(other)));
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> terms("1", "1.0001", "1.01"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("readmissions is 1.0001", "acquiredConditions is 1.01");
    assertThatThrownBy(() -> HospitalClaim.of(Money.of("-1"), Money.of("-2")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("baseOperating is -$1.00", "otherPayments is -$2.00");
  }

  @Test
  void worksheetReadsAsFiled() {
    HospitalClaimPayment terms = terms("1.0032580000", "0.9941", "0.99");
    HospitalClaim claim = HospitalClaim.of(Money.of("10000"), Money.of("3000"));
    Filed.assertReadsAs(
        HospitalClaimPaymentTest.class,
        "worksheets/claim-three-programmes.txt",
        terms.explain(claim).withFormulas() + "\n");
    assertThat(terms.id()).hasToString("hospital.claim/FY2024");
    assertThat(terms.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(claim).hasToString("claim of $10,000.00 base operating and $3,000.00 other");
  }
}
