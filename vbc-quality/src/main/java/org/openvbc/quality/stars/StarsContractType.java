package org.openvbc.quality.stars;

/** The type of a contract, by which it must report more or fewer measures. */
public enum StarsContractType {
  /** A cost contract of section 1876. */
  COST_1876,
  /** A cost contract of section 1876 without data on the Medicare Plan Finder. */
  COST_1876_WITHOUT_MPF,
  /** A coordinated care plan, local or regional, without a special needs plan. */
  CCP,
  /** A coordinated care plan with a special needs plan. */
  CCP_WITH_SNP,
  /** A coordinated care plan whose special needs plans are all institutional. */
  CCP_ISNP_ONLY,
  /** A medical savings account. */
  MSA,
  /** A stand-alone drug plan. */
  PDP,
  /** A private fee-for-service plan. */
  PFFS
}
