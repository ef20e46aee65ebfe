/**
 * What the Quality Payment Program does to a clinician's Medicare payments: the adjustment of the
 * Merit-based Incentive Payment System (MIPS), or the status of a qualifying APM participant (QP).
 *
 * <p><b>MIPS</b> ({@link org.openvbc.models.clinician.MipsPayment}, 42 U.S.C. 1395w-4(q), 42 CFR
 * 414.1405). A performance year drives the payments two years later. In this order:
 *
 * <ol>
 *   <li>Who is outside keeps its payments: low volume ({@link
 *       org.openvbc.models.clinician.LowVolume}), QP, partial QP that does not choose MIPS.
 *   <li>At or above the threshold {@code PT}: {@code k x A x (S - PT) / (100 - PT)} with the
 *       applicable percent {@code A}; nothing at the threshold itself.
 *   <li>Below it: {@code -A x (PT - S) / PT}. The line is anchored at a score of 0.
 *   <li>At {@code PT / 4} or less: {@code -A}. So the factor jumps there.
 *   <li>Payment years 2019 to 2024: from the additional threshold {@code AT} on {@code k2 x (0.5 +
 *       9.5 x (S - AT) / (100 - AT))} percent more.
 *   <li>Each claim line: {@code paid x (1 + factor)}, rounded to the cent once.
 * </ol>
 *
 * <p>The scaling factor {@code k}, 0 to 3, makes increases and reductions of all clinicians equal
 * ({@link org.openvbc.models.clinician.MipsBudget}): solved from clinicians, stated, or implied by
 * the largest increase that CMS published for a year without the additional factor.
 *
 * <p><b>QP</b> ({@link org.openvbc.models.clinician.QpDetermination}, 42 CFR 414.1425 to 414.1440):
 * payments or patients through Advanced APMs as a share of those that could be, of Medicare or of
 * all payers with a floor for Medicare; at any snapshot. What follows: the lump sum ({@link
 * org.openvbc.models.clinician.ApmIncentive}) and the higher update of the conversion factor
 * ({@link org.openvbc.models.clinician.ConversionFactorUpdate}). Whether an arrangement has more
 * than nominal risk: {@link org.openvbc.models.clinician.NominalRisk}.
 *
 * <p>The final score comes in as a value, from {@code org.openvbc.quality.mips} or from anywhere
 * else. What is not done here: attribution, who belongs to an APM entity, hardship exceptions.
 *
 * <p>Sources: the paragraphs named on each step; largest increases from trade press that quotes
 * CMS.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.clinician;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
