/**
 * ACO REACH with its first years as Global and Professional Direct Contracting (GPDC), performance
 * years 2021 to 2026; LEAD, its provisional successor, for 2027; and the Next Generation ACO Model,
 * 2016 to 2021.
 *
 * <p>These are models of the CMS Innovation Center (Social Security Act, section 1115A): there is
 * no regulation. The participation agreement and the yearly papers rule, and they are cited.
 *
 * <p>Order of operations: per entitlement category and kind of alignment, months x rate x benchmark
 * risk score x retrospective trend adjustment; times one additive factor, {@code 1 - discount -
 * quality withhold x (1 - score) - retention withhold}; plus the health equity adjustment. Less the
 * total cost of care after stop-loss and completion: gross savings or losses. Through the risk
 * corridors of the option; sequestration of gains; capitation lines and the high performers pool;
 * rounded once; less what a provisional settlement paid.
 *
 * <p>{@link org.openvbc.models.reach.ReachArrangement} settles a year. Its rate, risk score and
 * trend adjustment are worked out by {@link org.openvbc.models.reach.RegionalBlend}, {@link
 * org.openvbc.models.reach.RiskScoreRule} and {@link org.openvbc.models.reach.TrendRule}; monthly
 * capitation by {@link org.openvbc.models.reach.CapitationPlan}. {@link
 * org.openvbc.models.reach.NgacoArrangement} settles the Next Generation ACO Model.
 *
 * <p>What no paper gives is an input: stop-loss bands and charge, the neutrality factor, the high
 * performers pool, health equity tiers from PY2024, the loss shares of LEAD Professional beyond the
 * first band. What was not read again is graded so, and an explanation lists it. Not done here:
 * alignment of beneficiaries, claims adjustment, the financial guarantee, LEAD's benchmark rates.
 *
 * <p>Sources, by the short names that worksheets use: REACH agreement is the ACO REACH
 * Participation Agreement; REACH RFA the Request for Applications of February 2022; REACH financial
 * guide the Financial Operating Guide of PY2024; REACH model update the Quick Reference of PY2024,
 * PY2025 or PY2026; REACH risk paper the Risk Adjustment paper of PY2025; REACH benchmark report
 * the workbook that CMS delivers to each ACO; REACH results PUF the Financial and Quality Results
 * per ACO, which the settlement reproduces; LEAD papers the Request for Applications and the PY2027
 * methodology paper, read in summaries; NGACO agreement the Next Generation ACO Participation
 * Agreement.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.reach;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
