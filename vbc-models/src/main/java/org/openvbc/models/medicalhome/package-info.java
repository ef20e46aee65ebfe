/**
 * Medical homes: how primary care is paid for more than visits.
 *
 * <p>All share one shape, {@code payment = visits (claims or flat fees) + dollars per member and
 * month + a part for performance}. Four models:
 *
 * <ul>
 *   <li>{@link org.openvbc.models.medicalhome.CpcPlus}: Comprehensive Primary Care Plus, 2017 to
 *       2021. Care management fees by risk tier each quarter; an incentive prepaid for the year and
 *       kept as far as scores retain it, utilization only behind the quality gate; in track 2 a
 *       part of office visits in advance.
 *   <li>{@link org.openvbc.models.medicalhome.PrimaryCareFirst}: Primary Care First, 2021 to 2025.
 *       A population payment by the risk group of the practice less leakage, a flat fee for each
 *       visit, and an adjustment of both from -10 % to +50 % each quarter.
 *   <li>{@link org.openvbc.models.medicalhome.MakingCarePrimary}: Making Care Primary, from July
 *       2024 until its early end. Three tracks from fees for service to payment in advance.
 *   <li>{@link org.openvbc.models.medicalhome.MedicalHome}: the commercial medical home. A fee by
 *       recognition level and bonuses for members who reach a goal.
 * </ul>
 *
 * <p>Each component is rounded to the cent once for each period, half up. Scores and results are
 * compared exactly.
 *
 * <p>Most figures of the three programmes rest on summaries or on memory, not on a text of CMS that
 * was read: {@code medicalhome.csv} grades each of them, every one is a term that can be replaced,
 * and a settlement's {@code explain} lists those that nobody checked again. Conventions where no
 * text was found: the quality gate is the minimum of the quality curve; retained shares, not
 * scores, are averaged; a risk score on a bound belongs to the higher group; utilization is tested
 * before the gateway; the incentive of Making Care Primary is a rate of what is paid in advance and
 * on claims.
 *
 * <p>Not here: attribution of beneficiaries, risk scores, measure results, sequestration.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.medicalhome;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
