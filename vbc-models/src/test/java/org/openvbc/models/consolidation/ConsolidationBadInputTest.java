package org.openvbc.models.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.consolidation.ConsolidationSamples.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.consolidation.MemberSavings.Claim;

/** What is no contract, or does not fit one, is refused with field, value, bound and reason. */
class ConsolidationBadInputTest {
  private static Arguments bad(String name, String message, ThrowingCallable attempt) {
    return Arguments.of(name, message, attempt);
  }

  static Stream<Arguments> terms() {
    return Stream.of(
        bad("no name", "name is blank", () -> contract().withName(" ")),
        bad("no vendor", "vendors is none", () -> contract().withVendors()),
        bad(
            "a vendor twice",
            "vendors is [diabetes, diabetes]",
            () -> contract().withVendors(Vendor.of(DIABETES), Vendor.of(DIABETES))),
        bad(
            "a vendor that is the lead",
            "parties is employer, diabetes",
            () -> contract().withLead(DIABETES)),
        bad(
            "an employer that is the lead",
            "parties is lead, lead",
            () -> contract().withEmployer("lead")),
        bad(
            "a share above the whole",
            "poolShare is 101%, must be between 0% and 100%",
            () -> contract().withPoolShare(Rate.of("1.01"))),
        bad(
            "an override below nothing",
            "leadOverride is -1%",
            () -> contract().withLeadOverride(Rate.of("-0.01"))),
        bad(
            "a cap and nothing said of its excess",
            "cappedExcess is not stated",
            () -> contract().withVendors(Vendor.of(DIABETES).cappedAt(Money.of(1)))),
        bad(
            "an order that lacks a vendor",
            "deduplication.order is [diabetes, back and joints]",
            () -> contract(Deduplication.stacked(DIABETES, JOINTS))),
        bad("a vendor without a name", "name is blank", () -> Vendor.of("")),
        bad("a negative cap", "cap is -$1.00", () -> Vendor.of(DIABETES).cappedAt(Money.of(-1))),
        bad(
            "a cap of half a cent",
            "cap is $0.005",
            () -> Vendor.of(DIABETES).cappedAt(Money.of("0.005"))),
        bad("a negative first tranche", "amount is -$1.00", () -> FirstTranche.of(Money.of(-1))),
        bad(
            "a first tranche of more than the target",
            "rate is 101%",
            () -> FirstTranche.ofTarget(Rate.of("1.01"))));
  }

  static Stream<Arguments> performances() {
    return Stream.of(
        bad(
            "a claim below zero",
            "claims.diabetes is -$1.00, must be at least $0.00",
            () ->
                contract()
                    .settle(
                        year(
                            SavingsClaims.inDollars(
                                byVendor(Money.of(-1), Money.ZERO, Money.ZERO))))),
        bad(
            "claims of other vendors",
            "claims is of [diabetes]",
            () -> contract().settle(year(SavingsClaims.inDollars(Map.of(DIABETES, Money.of(1)))))),
        bad(
            "claims of another kind",
            "claims is claims as rates of cost, must be what savings credited pro rata need",
            () -> contract().settle(year(rates()))),
        bad(
            "claims in dollars where rates are needed",
            "must be what savings credited stacked need",
            () -> contract(Deduplication.stacked(DIABETES, JOINTS, BEHAVIORAL)).settle(year())),
        bad(
            "claims by member where dollars are needed",
            "claims is claims by member",
            () -> contract().settle(year(SavingsClaims.byMember(List.of())))),
        bad(
            "a rate above the whole",
            "claims.diabetes is 101%",
            () ->
                contract(Deduplication.stacked(DIABETES, JOINTS, BEHAVIORAL))
                    .settle(
                        year(
                            SavingsClaims.asRates(
                                Money.of(1), byVendor(Rate.of("1.01"), Rate.ZERO, Rate.ZERO))))),
        bad(
            "a member claimed by an unknown vendor",
            "claims.members[0].other is a claim",
            () -> settleMember(Claim.of("other", Money.of(1)))),
        bad(
            "a member claimed twice by one vendor",
            "claims.members[0].diabetes is a claim",
            () -> settleMember(Claim.of(DIABETES, Money.of(1)), Claim.of(DIABETES, Money.of(2)))),
        bad(
            "a member's claim below zero",
            "claims.members[0].diabetes is below zero",
            () -> settleMember(Claim.of(DIABETES, Money.of(-98_765)))),
        bad(
            "a vendor never in touch",
            "claims.members[0].diabetes.touches is not above zero",
            () -> settleMember(new Claim(DIABETES, Money.of(1), Rate.ZERO))),
        bad(
            "savings of half a cent",
            "measuredSavings is $0.005, must be whole cents",
            () -> contract().settle(year().withMeasuredSavings(Money.of("0.005")))),
        bad(
            "a vendor without fees and quality",
            "vendors is [diabetes], must be the contract's vendors",
            () -> contract().settle(year().withVendors(VendorYear.of(DIABETES, "1", "1")))),
        bad(
            "negative fees",
            "leadFees is -$1.00",
            () -> contract().settle(year().withLeadFees(Money.of(-1)))),
        bad(
            "fees of half a cent",
            "leadFees is $0.005, must be whole cents",
            () -> contract().settle(year().withLeadFees(Money.of("0.005")))),
        bad(
            "quality above the whole",
            "vendors.diabetes.qualityFactor is 101%",
            () ->
                contract()
                    .settle(
                        year()
                            .withVendors(
                                VendorYear.of(DIABETES, "1", "1.01"),
                                VendorYear.of(JOINTS, "1", "1"),
                                VendorYear.of(BEHAVIORAL, "1", "1")))),
        bad(
            "no target for a tranche of it",
            "costTarget is not stated",
            () ->
                contract().withFirstTranche(FirstTranche.ofTarget(Rate.of("0.01"))).settle(year())),
        bad(
            "a refund of an unknown vendor",
            "guarantees.vendors is [other]",
            () ->
                contract()
                    .settle(
                        year()
                            .withGuarantees(
                                new GuaranteeRefunds(
                                    FeesAtRisk.NONE, Map.of("other", FeesAtRisk.NONE))))),
        bad(
            "negative fees at risk",
            "guarantees.lead.atRisk is -$1.00",
            () ->
                contract()
                    .settle(
                        year()
                            .withGuarantees(
                                new GuaranteeRefunds(
                                    new FeesAtRisk(Money.of(-1), Money.ZERO), Map.of())))));
  }

  private static void settleMember(Claim... claims) {
    contract(Deduplication.memberLevel(Deduplication.Weighting.EQUAL))
        .credit(
            Money.of(1),
            SavingsClaims.byMember(
                List.of(new MemberSavings(Money.of(2), Money.of(1), List.of(claims)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void termsAreRefused(String name, String message, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .as(name)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("performances")
  void performanceIsRefused(String name, String message, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .as(name)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("98,765");
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    assertThatThrownBy(
            () ->
                builder()
                    .deduplication(Deduplication.stacked())
                    .addVendors(Vendor.of(DIABETES).cappedAt(Money.of(1)))
                    .build()
                    .withName("x"))
        .isInstanceOfSatisfying(
            InvalidTermsException.class, e -> assertThat(e.violations()).hasSize(2));
  }

  @Test
  void aTermThatIsNotNamedIsNotInvented() {
    assertThatThrownBy(() -> VendorConsolidation.builder().name("x").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deduplication")
        .hasMessageContaining("feesInsideCost")
        .hasMessageContaining("firstTranche")
        .hasMessageContaining("poolShare")
        .hasMessageContaining("leadOverride");
  }
}
