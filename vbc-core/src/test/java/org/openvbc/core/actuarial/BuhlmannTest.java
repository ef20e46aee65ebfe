package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.testing.TestTable;

/** Credibility from the groups' own experience: the published oracle and a worked one. */
class BuhlmannTest {
  private static final List<TestTable.Row> EQUAL =
      TestTable.read(BuhlmannTest.class, "buhlmann.csv");
  private static final List<TestTable.Row> STATES =
      TestTable.read(BuhlmannTest.class, "hachemeister.csv");

  private static List<PerMemberPerMonth> costs(String cell) {
    return Stream.of(cell.split(" ", -1)).map(PerMemberPerMonth::of).toList();
  }

  private static List<Buhlmann.Year> years(TestTable.Row row) {
    List<PerMemberPerMonth> averages = costs(row.text("averages"));
    String[] weights = row.text("weights").split(" ", -1);
    List<Buhlmann.Year> years = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      years.add(new Buhlmann.Year(MemberMonths.of(weights[i]), averages.get(i)));
    }
    return years;
  }

  @Test
  void groupsOfOneSizeAreBelievedAsWorkedOut() {
    Buhlmann buhlmann = Buhlmann.of(EQUAL.stream().map(row -> costs(row.text("costs"))).toList());

    assertPrinted("mean", buhlmann.mean(), "435");
    assertPrinted("EPV", buhlmann.processVariance(), "116.6667");
    assertPrinted("VHM", buhlmann.varianceOfMeans(), "1036.1111");
    assertPrinted("K", buhlmann.k().orElseThrow(), "0.112601");
    assertThat(EQUAL).hasSize(3);
    for (int group = 0; group < EQUAL.size(); group++) {
      TestTable.Row row = EQUAL.get(group);
      assertPrinted("mean", buhlmann.groups().get(group).mean(), row.text("mean"));
      assertPrinted("z", buhlmann.credibility(group).z(), row.text("z"));
      assertPrinted("estimate", buhlmann.estimate(group), row.text("estimate"));
    }
    assertThat(buhlmann).hasToString("3 groups, mean $435.00 PMPM");
  }

  /** Hachemeister's five states: the variances and premiums that the literature prints. */
  @Test
  void publishedStatesAreBelievedAsPublished() {
    Buhlmann buhlmann =
        Buhlmann.weighted(STATES.stream().map(BuhlmannTest::years).toList())
            .withCredibilityWeightedMean();

    assertPrinted("mean", buhlmann.mean(), "1683.713");
    assertPrinted("EPV", buhlmann.processVariance(), "139120026");
    assertPrinted("VHM", buhlmann.varianceOfMeans(), "89639");
    assertThat(STATES).hasSize(5);
    for (int state = 0; state < STATES.size(); state++) {
      TestTable.Row row = STATES.get(state);
      assertPrinted("mean", buhlmann.groups().get(state).mean(), row.text("mean"));
      assertPrinted("z", buhlmann.credibility(state).z(), row.text("z"));
      assertPrinted("premium", buhlmann.estimate(state), row.text("premium"));
    }
  }

  @Test
  void equalWeightsAreTheSimpleCase() {
    List<List<Buhlmann.Year>> weighted =
        EQUAL.stream()
            .map(
                row ->
                    costs(row.text("costs")).stream()
                        .map(cost -> new Buhlmann.Year(MemberMonths.of(1), cost))
                        .toList())
            .toList();
    Buhlmann simple = Buhlmann.of(EQUAL.stream().map(row -> costs(row.text("costs"))).toList());
    assertThat(Buhlmann.weighted(weighted)).isEqualTo(simple);
    assertThat(simple.withCredibilityWeightedMean()).isEqualTo(simple);
  }

  @Test
  void groupsThatDifferNoMoreThanByChanceAreNotBelieved() {
    Buhlmann buhlmann = Buhlmann.of(List.of(costs("400 500"), costs("450 450"), costs("460 440")));

    assertThat(buhlmann.varianceOfMeans()).isEqualTo(Rate.ZERO);
    assertThat(buhlmann.k()).isEmpty();
    assertThat(buhlmann.credibility(0)).isEqualTo(Credibility.NONE);
    assertThat(buhlmann.estimate(0)).isEqualTo(PerMemberPerMonth.of("450"));
    assertThat(buhlmann.withCredibilityWeightedMean()).isSameAs(buhlmann);
    assertThat(Buhlmann.of(List.of(costs("400 400"), costs("500 500"))).credibility(1))
        .isEqualTo(Credibility.FULL);
    assertThat(Buhlmann.of(List.of(costs("400 400"), costs("500 500"))).credibility(Rate.ZERO))
        .isEqualTo(Credibility.NONE);
  }

  @Test
  void badGroupsAreNamedAllAtOnce() {
    assertThatThrownBy(() -> Buhlmann.of(List.of(costs("1"))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "Buhlmann: groups is 1, must be at least 2 (they are compared); years is one a group,"
                + " must be two in some group (they vary within a group)");
    assertThatThrownBy(() -> Buhlmann.of(List.of(costs("1 2"), costs("1"))))
        .hasMessage(
            "Buhlmann: groups[1] is 1 years, must be 2 years (groups of different size need their"
                + " member months)");
    assertThatThrownBy(
            () ->
                Buhlmann.weighted(
                    List.of(
                        List.of(new Buhlmann.Year(MemberMonths.ZERO, PerMemberPerMonth.of("1"))))))
        .hasMessageContaining("groups[0].years[0].memberMonths is 0, must be above 0");
    assertThatThrownBy(() -> Buhlmann.weighted(List.of(List.of(), List.of())))
        .hasMessageContaining("groups[0] is no years");
  }
}
