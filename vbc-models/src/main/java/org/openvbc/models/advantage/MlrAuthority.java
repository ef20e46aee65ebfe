package org.openvbc.models.advantage;

import java.util.List;
import java.util.stream.Stream;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of a medical loss ratio. */
final class MlrAuthority implements Authority {
  private final MedicalLossRatio terms;
  private final AdvantageParameters published;

  MlrAuthority(MedicalLossRatio terms) {
    this.terms = terms;
    published = terms.published();
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof MlrStep own ? of(own) : List.of();
  }

  /** What follows for a contract that is not credible matters to no other. */
  @Override
  public List<Reliance> reliances(Line line) {
    return line.step() == MlrStep.CREDIBILITY && line.value() != MlrCredibility.NONE
        ? bounds()
        : reliances(line.step());
  }

  private List<Reliance> of(MlrStep step) {
    return switch (step) {
      case RATIO -> all(published.mlrFormula());
      case CREDIBILITY ->
          Stream.concat(bounds().stream(), all(published.notCredible()).stream()).toList();
      case SHORTFALL -> List.of(Reliance.on(published.minimumMlr(), terms.minimum()));
      case CONSEQUENCE -> all(published.yearsToNoNewEnrollment(), published.yearsToTermination());
      default -> List.of();
    };
  }

  private List<Reliance> bounds() {
    return all(published.partlyCredibleFrom(), published.partlyCredibleThrough());
  }

  private static List<Reliance> all(Parameter... rows) {
    return Stream.of(rows).map(Reliance::on).toList();
  }
}
