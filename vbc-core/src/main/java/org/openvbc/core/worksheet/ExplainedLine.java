package org.openvbc.core.worksheet;

import java.util.List;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Evidence;

/**
 * A line of a worksheet with the law and the published figures behind it.
 *
 * @param line the figure as the rule produced it
 * @param citation where the law says so
 * @param reliances the published figures it used
 */
public record ExplainedLine(Line line, Citation citation, List<Reliance> reliances) {

  /** Keeps the published figures as they are. */
  public ExplainedLine {
    reliances = List.copyOf(reliances);
  }

  /** Whether the line rests on a published figure that nobody checked again. */
  public boolean isUnverified() {
    return reliances.stream()
        .anyMatch(r -> !r.assumed() && r.published().evidence() == Evidence.UNVERIFIED);
  }

  /** Whether the user put a figure of their own in place of a published one. */
  public boolean isAssumption() {
    return reliances.stream().anyMatch(Reliance::assumed);
  }

  /** The label, with the part where there are several like parts. */
  public String label() {
    return line.part().isEmpty() ? line.step().label() : line.step().label() + ", " + line.part();
  }

  /** Reads as in "Final sharing rate: 60% [42 CFR 425.610(d)]", with any assumption behind it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(label() + ": " + line.figure() + " [" + citation + "]");
    reliances.stream().filter(Reliance::assumed).forEach(each -> text.append("; ").append(each));
    return text.toString();
  }
}
