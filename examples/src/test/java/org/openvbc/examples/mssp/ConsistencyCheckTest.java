package org.openvbc.examples.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.examples.mssp.Fixtures.file;
import static org.openvbc.examples.mssp.Fixtures.path;
import static org.openvbc.examples.mssp.Fixtures.row;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.examples.mssp.ConsistencyCheck.Rule;

class ConsistencyCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2013_ACO_PUF.csv",
        "2014_ACO_PUF.csv",
        "2015_ACO_PUF.csv",
        "PY2016_PUF.csv",
        "PY2017_PUF.csv",
        "PY2018_PUF.csv",
        "PY2019_PUF.csv",
        "PY2019A_PUF.csv",
        "Results_2020.csv",
        "Results_2021.csv",
        "PY 2023 ACO Results PUF.csv"
      })
  void publishedRowsAgreeWithThemselves(String name) {
    assertThat(file(name).rows())
        .allSatisfy(row -> assertThat(ConsistencyCheck.violations(row)).isEmpty());
  }

  @Test
  void aCheckIsMadeWhereAllItsFiguresArePrinted() {
    assertThat(rules("PY2019_PUF.csv", "A1498")).containsExactly(Rule.values());
    assertThat(rules("PY 2023 ACO Results PUF.csv", "A1051"))
        .doesNotContain(Rule.EXPENDITURE_BY_TYPE)
        .hasSize(3);
  }

  @Test
  void totalsOfMoreThanAYearAreNotComparedWithAYearsTypes() {
    assertThat(rules("2013_ACO_PUF.csv", "A67373")).doesNotContain(Rule.EXPENDITURE_BY_TYPE);
    assertThat(rules("2013_ACO_PUF.csv", "A22326")).contains(Rule.EXPENDITURE_BY_TYPE);
  }

  @Test
  void eachRuleFindsItsFigureChanged() throws IOException {
    assertThat(violations("128286290", "128286291")).isEmpty();
    assertThat(violations("128286290", "128286292")).containsExactly(Rule.DIFFERENCE_OF_TOTALS);
    assertThat(violations("12298", "12300")).containsExactly(Rule.BENCHMARK_PER_CAPITA);
    assertThat(violations("13147", "13150")).containsExactly(Rule.EXPENDITURE_PER_CAPITA);
    assertThat(violations("12789", "12794")).containsExactly(Rule.EXPENDITURE_BY_TYPE);
  }

  private static List<Rule> rules(String name, String acoId) {
    return ConsistencyCheck.of(row(name, acoId)).stream().map(ConsistencyCheck::rule).toList();
  }

  private static List<Rule> violations(String printed, String changed) throws IOException {
    String text = Files.readString(path("PY 2023 ACO Results PUF.csv"));
    return PublishedFile.parse("2023.csv", text.replace(printed, changed), OptionalInt.empty())
        .rows()
        .stream()
        .flatMap(row -> ConsistencyCheck.violations(row).stream())
        .map(ConsistencyCheck::rule)
        .toList();
  }
}
