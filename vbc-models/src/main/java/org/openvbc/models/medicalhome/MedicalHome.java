package org.openvbc.models.medicalhome;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A patient-centred medical home of an employer or health plan: a fee for care coordination beside
 * the claims, and bonuses for members who reach a goal.
 *
 * <p>{@code fee = sum over recognition levels of member months x fee of the level}; {@code bonus =
 * what the highest tier pays that the result reaches}: an amount, an amount for each member or each
 * improved member, or a rate of the fee. Fee and each bonus are rounded to the cent.
 *
 * <p>All terms are those of the contract. In 26 programmes of 2009 fees ranged from $0.50 to $9.00.
 */
@Value.Immutable
public sealed interface MedicalHome
    extends PaymentModel<MedicalHomePerformance, MedicalHomeSettlement>, WithMedicalHome
    permits ImmutableMedicalHome {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** The fee per member and month by recognition level. */
  Map<RecognitionLevel, PerMemberPerMonth> fees();

  /** The bonuses; none where the contract pays the fee alone. */
  List<CareBonus> bonuses();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("medical home", "commercial", period().toString());
  }

  /** The rule of this contract. */
  @Value.Derived
  @Value.Auxiliary
  default MedicalHomeRule rule() {
    return new MedicalHomeRule(this);
  }

  /** A fee for infrastructure; with a bonus, pay for performance. */
  @Override
  default Traits traits() {
    return MedicalHomeTraits.commercial(!bonuses().isEmpty());
  }

  /**
   * Settles the months, which {@link MedicalHomeRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit the
   *     contract, all of it named at once
   */
  @Override
  default MedicalHomeSettlement settle(MedicalHomePerformance practice, Worksheet sheet) {
    MedicalHomeRequirements.check(this, practice);
    return rule().settle(practice, sheet);
  }

  /** Checks the terms. */
  @Value.Check
  default void check() {
    MedicalHomeRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": a fee for care coordination"
        + (bonuses().isEmpty() ? "" : " and bonuses " + bonuses());
  }

  /** A builder; name, period and fees are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableMedicalHome.Builder {
    Builder() {}
  }
}
