package org.openvbc.models.medicalhome;

/** The two tracks of Comprehensive Primary Care Plus. */
public enum CpcPlusTrack {
  /** Fee for service, care management fees and the incentive. */
  TRACK_1(1),
  /** Higher fees for more services, and a part of office visits paid in advance. */
  TRACK_2(2);

  private final int number;

  CpcPlusTrack(int number) {
    this.number = number;
  }

  /** Reads as in "track 2". */
  @Override
  public String toString() {
    return "track " + number;
  }

  int number() {
    return number;
  }
}
