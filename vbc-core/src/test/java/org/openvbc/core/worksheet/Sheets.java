package org.openvbc.core.worksheet;

import java.time.LocalDate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;

/** Steps and parameters of a programme that does not exist. */
final class Sheets {
  private Sheets() {}

  enum Kind {
    WITHIN_MINIMUM
  }

  enum Steps implements Step {
    BENCHMARK("Benchmark", "given", "42 CFR 1.1"),
    SAVINGS_RATE("Savings as a rate of the benchmark", "savings / benchmark", "42 CFR 1.2"),
    WIDE(
        "A label that goes on and on, as the label of a rule does where nobody told the one who"
            + " wrote it that there is an end to every line",
        "the lesser of one thing that takes many words to describe and of another thing that takes"
            + " no fewer words, or nothing",
        "42 CFR 1.3(a)(1)(i) in connection with 42 CFR 1.4(b)(2)(ii), as amended by the final rule"
            + " of a year in which much was amended");

    private final String label;
    private final String formula;
    private final String law;

    Steps(String label, String formula, String law) {
      this.label = label;
      this.formula = formula;
      this.law = law;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public String formula() {
      return formula;
    }

    @Override
    public Citation citation() {
      return Citation.of(law);
    }
  }

  static Parameter parameter(String key, String rate, Evidence evidence, String table) {
    return new Parameter(
        key,
        "period",
        LocalDate.of(2019, 7, 1),
        rate,
        "rate",
        Citation.of("42 CFR 9"),
        evidence,
        "",
        table);
  }
}
