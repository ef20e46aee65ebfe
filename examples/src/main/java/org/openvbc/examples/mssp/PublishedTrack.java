package org.openvbc.examples.mssp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The participation track in force for the year of a published row.
 *
 * <p>Files up to PY2021 set one flag column per track ({@code Track1}, {@code Current_BASIC_E},
 * ...); files from PY2022 have one column {@code Current_Track} with a letter.
 */
public enum PublishedTrack {
  TRACK_1("", "Track1", "Current_Track_1"),
  TRACK_1_PLUS("", "Current_Track_1_Plus"),
  TRACK_2("", "Track2", "Current_Track_2"),
  TRACK_3("", "Current_Track_3"),
  BASIC_A("A", "Current_BASIC_A"),
  BASIC_B("B", "Current_BASIC_B"),
  BASIC_C("C", "Current_BASIC_C"),
  BASIC_D("D", "Current_BASIC_D"),
  BASIC_E("E", "Current_BASIC_E"),
  ENHANCED("EN", "Current_ENHANCED");

  private final String letter;
  private final List<String> flagLabels;

  PublishedTrack(String letter, String... flagLabels) {
    this.letter = letter;
    this.flagLabels = List.of(flagLabels);
  }

  /** The labels under which CMS's files flag this track. */
  List<String> flagLabels() {
    return flagLabels;
  }

  /** The track that {@code Current_Track} abbreviates by the given letter. */
  static Optional<PublishedTrack> ofLetter(String letter) {
    return Arrays.stream(values())
        .filter(track -> !letter.isEmpty() && track.letter.equals(letter))
        .findFirst();
  }

  /** The track with the given constant name, as our own column {@code Track} holds it. */
  static Optional<PublishedTrack> ofName(String name) {
    return Arrays.stream(values()).filter(track -> track.name().equals(name)).findFirst();
  }
}
