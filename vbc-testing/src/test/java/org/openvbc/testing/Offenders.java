package org.openvbc.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** One class for each way to break a rule, and one that breaks none. */
@SuppressWarnings({"unused", "MutablePublicArray", "NonFinalStaticField", "SystemOut"})
final class Offenders {
  private Offenders() {}

  static final class Blameless {
    static final long LIMIT = 10;
    static final List<String> NAMES = List.of("a", "b");
    static final Map<String, Long> TABLE = Map.of("a", 1L);

    enum Branch {
      GAIN,
      LOSS
    }

    static String text(Branch branch, InputStream parameters) {
      return switch (branch) {
        case GAIN -> String.format(Locale.ROOT, "%d", LIMIT) + NAMES + TABLE + parameters;
        case LOSS -> "LOSS".toLowerCase(Locale.ROOT) + new BigDecimal("0.5");
      };
    }
  }

  static final class BinaryField {
    private final double[] rates = {};
  }

  static final class BinaryParameter {
    static void take(float rate) {}
  }

  static final class BinaryResult {
    static double rate() {
      return 1;
    }
  }

  static final class BinaryCall {
    static long guess(BigDecimal figure) {
      return (long) figure.doubleValue();
    }
  }

  static final class BoxedBinary {
    static Object rate(List<Double> rates) {
      return Double.valueOf("1");
    }
  }

  static final class Reader {
    static InputStream open() {
      return new ByteArrayInputStream(new byte[0]);
    }
  }

  static final class ClockWatcher {
    static int year() {
      return LocalDate.now(java.time.ZoneOffset.UTC).getYear();
    }
  }

  static final class StopWatch {
    static long now() {
      return System.nanoTime();
    }
  }

  static final class Gambler {
    static int draw() {
      return new Random().nextInt(6);
    }
  }

  static final class Local {
    @SuppressWarnings("AnnotateFormatMethod")
    static String text(long figure) {
      return String.format("%d", figure);
    }
  }

  static final class LocalCase {
    @SuppressWarnings("StringCaseLocaleUsage")
    static String text(String word) {
      return word.toUpperCase();
    }
  }

  static final class Printer {
    static void print() {
      System.out.println("figure");
    }
  }

  static final class Tracer {
    @SuppressWarnings("CatchAndPrintStackTrace")
    static void trace(RuntimeException e) {
      e.printStackTrace();
    }
  }

  static final class Counter {
    static int count;
  }

  static final class Cache {
    static final HashMap<String, Long> CACHE = new HashMap<>();
  }

  static final class Lines {
    static final ArrayList<String> LINES = new ArrayList<>();
  }

  static final class OpenTable {
    static final long[] POWERS = {1, 10, 100};
  }

  static final class PrivateTable {
    private static final long[] POWERS = {1, 10, 100};

    static long power(int i) {
      return POWERS[i];
    }
  }
}
