package org.openvbc.examples.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.PublishedFileException;

/** Two published hospitals, as they were published. */
class HvbpReplayTest {
  private static final String DOMAINS =
      """
      ccn,combined_ssi_score,hcahps_base_score,hcahps_consistency_score,\
      clinical_outcomes_unweighted,clinical_outcomes_weighted,person_community_unweighted,\
      person_community_weighted,safety_unweighted,safety_weighted,efficiency_unweighted,\
      efficiency_weighted,total_performance_score
      010007,,9,15,6.666666666667,2.222222222222,24.000000000000,8.000000000000,,,\
      50.000000000000,16.666666666667,26.888888888889
      """;

  private static final String MEASURES =
      """
      ccn,measure,baseline_rate,performance_rate,achievement_points,improvement_points,measure_score
      010007,MORT-30-HF,0.865767,0.874346,0,2,2
      010007,MORT-30-PN,0.780354,0.717560,0,0,0
      010007,MORT-30-COPD,0.917078,0.865260,0,0,0
      010007,COMP-HIP-KNEE,0.027836,,,,
      010007,HAI-6,0.000,0.386,3,0,3
      010007,MSPB-1,1.110418,0.977973,1,5,5
      999999,HAI-6,,0.386,3,,3
      """;

  private static final String HCAHPS =
      """
      ccn,dimension,baseline_rate,performance_rate,achievement_points,improvement_points,dimension_score
      010007,Communication with Nurses,79.7966,76.0416,0,0,0
      010007,Communication with Doctors,85.5056,85.9010,7,1,7
      010007,Responsiveness of Hospital Staff,70.8823,65.5582,1,0,1
      010007,Care Transition,56.0550,50.1036,0,0,0
      010007,Communication about Medicines,68.6057,63.3434,1,0,1
      010007,Cleanliness and Quietness of Hospital Environment,72.9804,61.9895,0,0,0
      010007,Discharge Information,89.9143,82.4187,0,0,0
      010007,Overall Rating of Hospital,69.5987,67.0595,0,0,0
      """;

  private final Captured out = new Captured();
  @TempDir private Path folder;

  @BeforeEach
  void publish() throws IOException {
    write("hvbp_fy2024_domains.csv", DOMAINS);
    write("hvbp_fy2024_measures.csv", MEASURES);
    write("hvbp_fy2024_hcahps.csv", HCAHPS);
  }

  @Test
  void everyPrintedFigureIsComparedAndCounted() throws IOException {
    assertThat(run("2024")).isTrue();
    assertThat(out.lines())
        .containsExactly(
            """
            period  figure                                         compared  exact  in bound  explained  known  unexplained
            ---------------------------------------------------------------------------------------------------------------
            FY2024  achievement points                                    6      6         6          0      0            0
            FY2024  improvement points                                    5      5         5          0      0            0
            FY2024  measure score                                         6      6         6          0      0            0
            FY2024  HCAHPS achievement points                             8      8         8          0      0            0
            FY2024  HCAHPS improvement points                             8      8         8          0      0            0
            FY2024  HCAHPS dimension score                                8      8         8          0      0            0
            FY2024  HCAHPS base score                                     1      1         1          0      0            0
            FY2024  HCAHPS consistency points                             1      1         1          0      0            0
            FY2024  domain score, clinical outcomes                       1      1         1          0      0            0
            FY2024  domain score, person and community engagement         1      1         1          0      0            0
            FY2024  domain score, safety                                  1      1         1          0      0            0
            FY2024  domain score, efficiency and cost reduction           1      1         1          0      0            0
            FY2024  weighted domain score                                 3      3         3          0      0            0
            FY2024  total performance score                               1      1         1          0      0            0
            all                                                          51     51        51          0      0            0

            replay hvbp: files=3 rows=51 money=51 exact=51 in_bound=51 explained=0 known=0 unexplained=0
            """
                .lines()
                .toArray(String[]::new));
  }

  @Test
  void pointsThatDifferAreUnexplained() throws IOException {
    write("hvbp_fy2024_measures.csv", MEASURES.replace("0.874346,0,2,2", "0.874346,0,3,3"));

    assertThat(run("2024")).isFalse();
    assertThat(out.text())
        .contains(
            "unexplained: FY2024 010007 MORT-30-HF (improvement points) published 3, replayed 2");
    assertThat(out.lastLine()).endsWith("exact=49 in_bound=49 explained=0 known=0 unexplained=2");
  }

  @Test
  void aDomainThatOnlyOneSideScoresIsUnexplained() throws IOException {
    write("hvbp_fy2024_domains.csv", DOMAINS.replace("8.000000000000,,,", "8.000000000000,30,,"));

    assertThat(run("2024")).isFalse();
    assertThat(out.text())
        .contains(
            "unexplained: FY2024 010007 (domain score, safety) published 30, replayed 0: not"
                + " scored by us");
  }

  @Test
  void aYearWithoutRatesIsReplayedFromItsDomains() throws IOException {
    write(
        "hvbp_fy2016_domains.csv",
        """
        ccn,clinical_process_unweighted,patient_experience_unweighted,outcome_unweighted,\
        efficiency_unweighted,total_performance_score
        010001,52.85714286,15,41.42857143,10,28.10714286
        010011,,15,,10,12.50000001
        010012,,15,,,
        """);

    assertThat(run("2016")).isTrue();
    assertThat(out.text())
        .contains(
            "in bound: FY2016 010011 (total performance score) published 12.50000001, replayed"
                + " 12.50000000: within 0.00000001, to which the inputs are printed");
    assertThat(out.lastLine())
        .isEqualTo(
            "replay hvbp: files=1 rows=3 money=3 exact=2 in_bound=3 explained=0 known=0"
                + " unexplained=0");
  }

  @Test
  void aLaterYearTakesItsStandardsFromTheFolder() throws IOException {
    write("hvbp_fy2022_domains.csv", "ccn,total_performance_score\n010007,\n");
    write(
        "hvbp_fy2022_measures.csv",
        MEASURES.lines().limit(1).toList().get(0)
            + "\n010007,MORT-30-HF,0.865767,0.874346,0,1,1\n");

    assertThatThrownBy(() -> run("2022"))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("no performance standards");

    StringBuilder standards =
        new StringBuilder("fiscal_year,measure,direction,floor,achievement_threshold,benchmark\n");
    for (String measure :
        List.of("MORT-30-AMI", "MORT-30-HF", "MORT-30-PN", "MORT-30-COPD", "MORT-30-CABG")) {
      standards.append("2022,").append(measure).append(",HIGHER,,0.900000,0.950000\n");
    }
    standards.append("2022,COMP-HIP-KNEE,LOWER,,0.025,0.018\n");
    write("hvbp_performance_standards.csv", standards.toString());

    assertThat(run("2022")).isTrue();
    assertThat(out.lastLine()).startsWith("replay hvbp: files=3 rows=5 money=5 exact=5 ");
  }

  @Test
  void surgicalStrataAreWeighedThroughThePooledRatio() throws IOException {
    write(
        "hvbp_fy2024_measures.csv",
        MEASURES + "010007,HAI-3,0.650,0.681,1,0,1\n010007,HAI-4,0.738,0.884,0,0,0\n");
    write("hvbp_fy2024_domains.csv", DOMAINS.replace("010007,,", "010007,1,"));
    write("hac_fy2024.csv", "ccn,ssi_sir\n010007,0.732\n");

    run("2024");
    assertThat(out.text())
        .contains("surgical site score, both strata                      1      1");
    write("hac_fy2024.csv", "ccn,ssi_sir\n010007,0.800\n");
    run("2024");
    assertThat(out.text())
        .contains(
            "unexplained: FY2024 010007 (surgical site score, both strata) published 1, replayed"
                + " 0: the pooled ratio is printed with 3 decimals");
  }

  @Test
  void theDistributionOfFactorsIsComparedClassByClass() throws IOException {
    write(
        "hvbp_fy2021_domains.csv",
        """
        ccn,clinical_outcomes_unweighted,person_community_unweighted,safety_unweighted,\
        efficiency_unweighted,total_performance_score
        010001,60,45,40,0,36.250000000000
        010005,38,35,40,0,28.250000000000
        """);
    String classes =
        """
        lower_exclusive_pct,upper_inclusive_pct,hospitals
        0.4,,0
        0.3,0.4,1
        -0.1,0.3,0
        -0.2,-0.1,%s
        ,-0.2,0
        """;
    write("hvbp_fy2021_percent_change_distribution.csv", String.format(classes, 0));
    assertThat(run("2021")).isTrue();
    assertThat(out.text())
        .contains(
            "explained: FY2021 -0.2 to -0.1 (hospitals by percent change) published 0, replayed 1:"
                + " hospitals with a score that CMS's distribution does not count");

    write("hvbp_fy2021_percent_change_distribution.csv", String.format(classes, 2));
    assertThat(run("2021")).isFalse();
    assertThat(out.lastLine()).endsWith("exact=6 in_bound=6 explained=0 known=0 unexplained=1");
  }

  @ParameterizedTest
  @CsvSource({
    "measures, MSPB-1, MSPB-9, 'line 7, measure'",
    "measures, 1.110418, dear, 'line 7, baseline_rate'",
    "hcahps, Care Transition, Care, 'line 5, dimension'",
    "domains, total_performance_score, total, 'line 1, total_performance_score'",
    "measures, MORT-30-PN, MORT-30-HF, 'line 3, measure'"
  })
  void aCellThatCannotBeReadIsNamed(String file, String from, String to, String where)
      throws IOException {
    String name = "hvbp_fy2024_" + file + ".csv";
    write(name, Files.readString(folder.resolve(name)).replace(from, to));

    assertThatThrownBy(() -> run("2024"))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining(name + ", " + where);
  }

  @Test
  void folderAndYearAreBothNeeded() {
    assertThatThrownBy(() -> HvbpReplay.run(List.of("folder"), out.stream(), Terminal.none()))
        .hasMessage("replay hvbp needs a folder and a fiscal year");
    assertThatThrownBy(() -> run("24")).hasMessageContaining("fiscal year \"24\"");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private boolean run(String year) throws IOException {
    return HvbpReplay.run(List.of(folder.toString(), year), out.stream(), Terminal.none());
  }
}
