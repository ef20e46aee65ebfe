package org.openvbc.models.medicalhome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of a programme; made when a settlement is explained. */
final class MedicalHomeAuthority implements Authority {
  private final Map<Step, List<Reliance>> bySteps = new HashMap<>();
  private final Map<String, List<Reliance>> byParts = new HashMap<>();

  /** A step uses these figures. */
  MedicalHomeAuthority with(Step step, Reliance... reliances) {
    bySteps.put(step, List.of(reliances));
    return this;
  }

  /** A step uses these figures on the lines whose part ends with that name. */
  MedicalHomeAuthority with(Step step, String part, Reliance... reliances) {
    byParts.put(step + " " + part, List.of(reliances));
    return this;
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return bySteps.getOrDefault(step, List.of());
  }

  @Override
  public List<Reliance> reliances(Line line) {
    String part = line.part().substring(line.part().lastIndexOf(' ') + 1);
    return byParts.getOrDefault(line.step() + " " + part, reliances(line.step()));
  }

  /** Dollars per member and month that were published, or what a user put in their place. */
  static Reliance on(Parameter published, PerMemberPerMonth used) {
    boolean isKept = PerMemberPerMonth.of(published.asMoney()).equals(used);
    return new Reliance(published, used.toString(), !isKept);
  }

  /** Another figure or rule, which stands as published or not. */
  static Reliance on(Parameter published, String used, boolean isKept) {
    return isKept ? Reliance.on(published) : new Reliance(published, used, true);
  }
}
