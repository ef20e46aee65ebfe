package org.openvbc.examples.mssp;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.models.mssp.ParticipationOption;

/**
 * How published files name the track in force for the year of a row.
 *
 * <p>Files up to PY2021 set one flag column per track ({@code Track1}, {@code Current_BASIC_E},
 * ...); files from PY2022 have one column {@code Current_Track} with a letter.
 */
final class TrackLabels {
  private static final Map<ParticipationOption, List<String>> FLAGS = flags();

  private static final Map<String, ParticipationOption> LETTERS =
      Map.of(
          "A", ParticipationOption.BASIC_A,
          "B", ParticipationOption.BASIC_B,
          "C", ParticipationOption.BASIC_C,
          "D", ParticipationOption.BASIC_D,
          "E", ParticipationOption.BASIC_E,
          "EN", ParticipationOption.ENHANCED);

  private TrackLabels() {}

  private static Map<ParticipationOption, List<String>> flags() {
    Map<ParticipationOption, List<String>> flags = new EnumMap<>(ParticipationOption.class);
    flags.put(ParticipationOption.TRACK_1, List.of("Track1", "Current_Track_1"));
    flags.put(ParticipationOption.TRACK_1_PLUS, List.of("Current_Track_1_Plus"));
    flags.put(ParticipationOption.TRACK_2, List.of("Track2", "Current_Track_2"));
    flags.put(ParticipationOption.TRACK_3, List.of("Current_Track_3"));
    flags.put(ParticipationOption.BASIC_A, List.of("Current_BASIC_A"));
    flags.put(ParticipationOption.BASIC_B, List.of("Current_BASIC_B"));
    flags.put(ParticipationOption.BASIC_C, List.of("Current_BASIC_C"));
    flags.put(ParticipationOption.BASIC_D, List.of("Current_BASIC_D"));
    flags.put(ParticipationOption.BASIC_E, List.of("Current_BASIC_E"));
    flags.put(ParticipationOption.ENHANCED, List.of("Current_ENHANCED"));
    return flags;
  }

  /** The labels under which CMS's files flag a track. */
  static List<String> flagsOf(ParticipationOption option) {
    return FLAGS.getOrDefault(option, List.of());
  }

  /** The track that {@code Current_Track} abbreviates by the given letter. */
  static Optional<ParticipationOption> ofLetter(String letter) {
    return Optional.ofNullable(LETTERS.get(letter));
  }
}
