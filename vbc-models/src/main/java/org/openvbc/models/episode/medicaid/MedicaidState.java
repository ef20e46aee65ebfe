package org.openvbc.models.episode.medicaid;

import org.openvbc.core.source.Citation;

/** A state whose Medicaid programme settled episodes of care. */
public enum MedicaidState {
  /** Tennessee, where the provider is called quarterback and each plan sets its own threshold. */
  TENNESSEE("tennessee", "Tennessee", "quarterback", "Tennessee episodes of care guides"),
  /** Arkansas. */
  ARKANSAS("arkansas", "Arkansas", "principal accountable provider", "Arkansas 016.06.12-029"),
  /** Ohio. */
  OHIO("ohio", "Ohio", "principal accountable provider", "OAC 5160-19-04");

  private final String key;
  private final String label;
  private final String provider;
  private final String citation;

  MedicaidState(String key, String label, String provider, String citation) {
    this.key = key;
    this.label = label;
    this.provider = provider;
    this.citation = citation;
  }

  String key() {
    return key;
  }

  /** The name of the state. */
  public String label() {
    return label;
  }

  /** What the state calls the provider that answers for the episode. */
  public String provider() {
    return provider;
  }

  /** The rules of the state. */
  public Citation citation() {
    return Citation.of(citation);
  }
}
