package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;

/** Columns settle what objects settle, row by row and to the cent. */
@Domain(MsspArbitraries.class)
@Domain(DomainContext.Global.class)
class MsspColumnsTest {

  @Property(tries = 1_000)
  void aRowIsSettledAsItsPerformanceIs(@ForAll MsspCase any) {
    MsspCase each = MsspRows.plain(any);
    MsspRows rows = new MsspRows(List.of(each.aco()));
    MsspColumns columns = rows.columns();
    each.track().settleRows(columns, 0, 1);

    MsspSettlement settled = each.settle();
    assertThat(columns.status(0)).isEqualTo(MsspRowStatus.SETTLED);
    assertThat(rows.earned[0]).as("%s", each).isEqualTo(settled.earned().micros());
    assertThat(rows.netPayments[0]).isEqualTo(settled.netPayment().micros());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void aPanelSettlesEachRowByItsOwnContract(@ForAll @Size(min = 1, max = 20) List<MsspCase> cases) {
    List<MsspCase> plain = cases.stream().map(MsspRows::plain).toList();
    MsspRows rows = new MsspRows(plain.stream().map(MsspCase::aco).toList());
    MsspPanel panel = new MsspPanel(plain.stream().map(MsspCase::track).toList());
    int[] trackOfRow = new int[plain.size()];
    Arrays.setAll(trackOfRow, row -> row);
    int middle = plain.size() / 2;
    panel.settleRows(rows.columns(), trackOfRow, 0, middle);
    panel.settleRows(rows.columns(), trackOfRow, middle, plain.size());

    for (int row = 0; row < plain.size(); row++) {
      assertThat(rows.earned[row]).isEqualTo(plain.get(row).settle().earned().micros());
    }
  }

  private static MsspRows good() {
    return new MsspRows(
        List.of(
            aco("92000000")
                .participantRevenue(ParticipantRevenue.notPublished())
                .revenueCategory(RevenueCategory.LOW_REVENUE)
                .build()));
  }

  static Stream<Arguments> badRows() {
    return Stream.of(
        bad(
            MsspRowStatus.BENCHMARK_OUT_OF_RANGE,
            (rows, far) -> rows.benchmarks[0] = far ? MORE : 0),
        bad(
            MsspRowStatus.EXPENDITURES_OUT_OF_RANGE,
            (rows, far) -> rows.expenditures[0] = far ? MORE : -1),
        bad(
            MsspRowStatus.BENEFICIARIES_OUT_OF_RANGE,
            (rows, far) -> rows.beneficiaries[0] = far ? 100_000_001 : 0),
        bad(
            MsspRowStatus.SCORE_OUT_OF_RANGE,
            (rows, far) -> rows.scores[0] = (short) (far ? 10_001 : -1)),
        bad(
            MsspRowStatus.UNKNOWN_STANDARD,
            (rows, far) -> rows.standards[0] = (byte) (far ? 3 : -1)),
        bad(
            MsspRowStatus.REVENUE_OUT_OF_RANGE,
            (rows, far) -> rows.revenues[0] = far ? MORE : Long.MAX_VALUE),
        bad(
            MsspRowStatus.REVENUE_NOT_STATED,
            (rows, far) -> rows.revenues[0] = far ? -3 : MsspColumns.REVENUE_NOT_STATED),
        bad(
            MsspRowStatus.DISASTER_OUT_OF_RANGE,
            (rows, far) -> rows.disasters[0] = far ? MORE : -1),
        bad(
            MsspRowStatus.ADVANCE_OUT_OF_RANGE,
            (rows, far) -> rows.advances[0] = far ? Long.MIN_VALUE : -1));
  }

  private static final long MORE = MsspKernel.LARGEST + 1;

  private static Arguments bad(MsspRowStatus status, BiConsumer<MsspRows, Boolean> change) {
    return Arguments.of(status, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badRows")
  void aBadRowHasAStatusAndNothingElse(MsspRowStatus status, BiConsumer<MsspRows, Boolean> change) {
    MsspTrack track = MsspTrack.basicE(2024, YEAR_2024, ONE_PERCENT);
    for (boolean far : new boolean[] {false, true}) {
      MsspRows rows = good();
      rows.earned[0] = 7;
      rows.netPayments[0] = 8;
      change.accept(rows, far);
      MsspColumns columns = rows.columns();
      track.settleRows(columns, 0, 1);
      assertThat(columns.status(0)).isEqualTo(status);
      assertThat(rows.earned[0]).isEqualTo(7);
      assertThat(rows.netPayments[0]).isEqualTo(8);
      assertThat(status.reason()).isNotBlank();
    }
    MsspRows rows = good();
    MsspColumns columns = rows.columns();
    track.settleRows(columns, 0, 1);
    assertThat(columns.status(0)).isEqualTo(MsspRowStatus.SETTLED);
  }

  /** On the ends of every range a row is still settled, and as its performance is. */
  @Test
  void theEndsOfTheRangesAreSettled() {
    long most = MsspKernel.LARGEST;
    List<MsspPerformance> acos = new ArrayList<>();
    for (long benchmark : new long[] {1, most}) {
      for (long spent : new long[] {0, most}) {
        for (long size : new long[] {1, MsspKernel.MOST_BENEFICIARIES}) {
          for (String score : List.of("0", "1")) {
            for (long other : new long[] {0, most}) {
              acos.add(
                  aco("1")
                      .build()
                      .withBenchmark(Money.ofMicros(benchmark))
                      .withExpenditures(Money.ofMicros(spent))
                      .withAssignedBeneficiaries(size)
                      .withQuality(QualityStanding.met(Score.of(score)))
                      .withParticipantRevenue(ParticipantRevenue.of(Money.ofMicros(other)))
                      .withDisasterRelief(DisasterRelief.ofAmount(Money.ofMicros(other / 1_000)))
                      .withAdvanceBalance(Money.ofMicros(other)));
            }
          }
        }
      }
    }
    for (MsspTrack track :
        List.of(
            MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT),
            MsspTrack.basicE(2024, YEAR_2022, VARIABLE))) {
      MsspRows rows = new MsspRows(acos);
      MsspColumns columns = rows.columns();
      track.settleRows(columns, 0, acos.size());
      for (int row = 0; row < acos.size(); row++) {
        MsspSettlement settled = track.settle(acos.get(row));
        assertThat(columns.status(row)).isEqualTo(MsspRowStatus.SETTLED);
        assertThat(rows.earned[row]).isEqualTo(settled.earned().micros());
        assertThat(rows.netPayments[row]).isEqualTo(settled.netPayment().micros());
      }
    }
    assertThat(acos).hasSize(32);
  }

  @Test
  void whatATrackNeedsMustBeAColumn() {
    MsspRows rows = good();
    rows.expenditures[0] = rows.benchmarks[0] / 10 * 12;
    rows.standards[0] = MsspColumns.codeOf(QualityStanding.Standard.MET);
    MsspColumns bare =
        MsspColumns.builder(
                rows.benchmarks, rows.expenditures, rows.beneficiaries, rows.standards, rows.scores)
            .into(rows.earned, rows.netPayments, rows.statuses);
    List<MsspRowStatus> found = new ArrayList<>();
    for (MsspTrack track :
        List.of(
            MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT),
            MsspTrack.enhanced(2024, YEAR_2024, ONE_PERCENT),
            MsspTrack.basicE(2024, YEAR_2022, ONE_PERCENT))) {
      track.settleRows(bare, 0, 1);
      found.add(bare.status(0));
    }
    MsspColumns withRevenue =
        MsspColumns.builder(
                rows.benchmarks, rows.expenditures, rows.beneficiaries, rows.standards, rows.scores)
            .revenues(rows.revenues)
            .into(rows.earned, rows.netPayments, rows.statuses);
    MsspTrack.basicE(2024, YEAR_2024, ONE_PERCENT).settleRows(withRevenue, 0, 1);
    found.add(withRevenue.status(0));
    rows.standards[0] = MsspFactors.ALTERNATIVE_MET;
    MsspTrack.enhanced(2022, YEAR_2022, ONE_PERCENT).settleRows(bare, 0, 1);
    found.add(bare.status(0));
    new MsspPanel(List.of()).settleRows(bare, new int[1], 0, 1);
    found.add(bare.status(0));

    assertThat(found)
        .containsExactly(
            MsspRowStatus.SETTLED,
            MsspRowStatus.GUARDRAIL_NOT_STATED,
            MsspRowStatus.REVENUE_NOT_STATED,
            MsspRowStatus.REVENUE_CATEGORY_NOT_STATED,
            MsspRowStatus.STANDARD_NOT_OFFERED,
            MsspRowStatus.UNKNOWN_TRACK);
    Set<MsspRowStatus> all = EnumSet.allOf(MsspRowStatus.class);
    all.removeAll(found);
    badRows().forEach(each -> all.remove((MsspRowStatus) each.get()[0]));
    assertThat(all).as("statuses that no test reaches").isEmpty();
  }

  @Test
  void revenueThatIsNotStatedIsNotAskedForWhereNoLossRestsOnIt() {
    MsspTrack track = MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT);
    MsspRows rows = good();
    track.settleRows(rows.columns(), 0, 1);
    long earned = rows.earned[0];
    rows.revenues[0] = MsspColumns.REVENUE_NOT_STATED;
    MsspColumns columns = rows.columns();
    track.settleRows(columns, 0, 1);

    assertThat(columns.status(0)).isEqualTo(MsspRowStatus.SETTLED);
    assertThat(rows.earned[0]).isEqualTo(earned).isPositive();
  }

  @Test
  void codesStandForTheirStatus() {
    for (MsspRowStatus status : MsspRowStatus.values()) {
      assertThat(MsspRowStatus.ofCode(status.code())).isEqualTo(status);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> MsspRowStatus.ofCode((byte) 14));
    assertThatIllegalArgumentException().isThrownBy(() -> MsspRowStatus.ofCode((byte) -1));
  }

  @Test
  void columnsAndSlicesMustFit() {
    MsspRows rows = good();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MsspColumns.builder(
                        rows.benchmarks,
                        new long[2],
                        rows.beneficiaries,
                        rows.standards,
                        rows.scores)
                    .into(rows.earned, rows.netPayments, rows.statuses))
        .withMessage("column expenditures has 2 rows, column benchmarks has 1");
    MsspTrack track = MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> track.settleRows(rows.columns(), 0, 2))
        .withMessage("slice 0 to 2 does not lie in 1 rows");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MsspPanel(List.of(track)).settleRows(rows.columns(), new int[2], 0, 1))
        .withMessageContaining("trackOfRow");
  }

  @Test
  void resultsHaveColumnsOfTheirOwn() {
    MsspRows rows = good();
    for (String facts :
        List.of("benchmarks", "expenditures", "revenues", "disasters", "advances")) {
      long[] shared =
          switch (facts) {
            case "benchmarks" -> rows.benchmarks;
            case "expenditures" -> rows.expenditures;
            case "revenues" -> rows.revenues;
            case "disasters" -> rows.disasters;
            default -> rows.advances;
          };
      String reason = " is column " + facts + " too: results need a column of their own";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows.into(shared, rows.netPayments, rows.statuses))
          .withMessage("column earned" + reason);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows.into(rows.earned, shared, rows.statuses))
          .withMessage("column netPayments" + reason);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.into(rows.earned, rows.netPayments, rows.standards))
        .withMessage("column statuses is column standards too: results need a column of their own");
    assertThat(rows.into(rows.earned, rows.earned, rows.statuses).rows()).isEqualTo(1);
  }

  @Test
  void termsWithoutASmallDenominatorAreRefused() {
    MsspTrack track =
        MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT).withSharingRate(Rate.of(1, 99_991));
    assertThatThrownBy(() -> track.settleRows(good().columns(), 0, 1))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("common denominator");
  }
}
