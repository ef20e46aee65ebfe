package org.openvbc.core.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.EmployeeMonths;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.ParticipantMonths;

/**
 * Where a calculator passes each figure through, so that the settlement and its explanation are one
 * computation.
 *
 * <p>Each {@code line} method returns the figure it was given. {@link #none()} does nothing else,
 * and costs nothing; {@link #recording()} keeps the lines in order. A recording worksheet belongs
 * to one settlement and one thread.
 */
public final class Worksheet {
  private static final Worksheet NONE = new Worksheet(null, "");
  private static final String NO_RATE = "no rate of $0.00";

  private final @Nullable List<Line> lines;
  private final String part;

  private Worksheet(@Nullable List<Line> lines, String part) {
    this.lines = lines;
    this.part = part;
  }

  /** The worksheet that keeps nothing. */
  public static Worksheet none() {
    return NONE;
  }

  /** A worksheet that keeps every line. */
  public static Worksheet recording() {
    return new Worksheet(new ArrayList<>(), "");
  }

  /** Whether lines are kept: for figures that are computed only to be shown. */
  public boolean isRecording() {
    return lines != null;
  }

  /** The lines so far, in the order of the rule. */
  public List<Line> lines() {
    return lines == null ? List.of() : List.copyOf(lines);
  }

  /**
   * The worksheet for one of several like parts (a band, an enrolment type, an episode); its lines
   * go among the others under the part's name. A part of a part carries both names.
   */
  public Worksheet of(String name) {
    return lines == null ? this : new Worksheet(lines, part.isEmpty() ? name : part + ", " + name);
  }

  /** Passes an amount through. */
  public Money line(Step step, Money value) {
    if (lines != null) {
      keep(step, value);
    }
    return value;
  }

  /** Passes an unrounded amount through. */
  public Unrounded line(Step step, Unrounded value) {
    if (lines != null) {
      keep(step, value);
    }
    return value;
  }

  /** Passes a rate through. */
  public Rate line(Step step, Rate value) {
    if (lines != null) {
      keep(step, value);
    }
    return value;
  }

  /** Passes dollars per member and month through. */
  public PerMemberPerMonth line(Step step, PerMemberPerMonth value) {
    if (lines != null) {
      lines.add(new Line(step, part, value));
    }
    return value;
  }

  /** Passes dollars per employee and month through. */
  public PerEmployeePerMonth line(Step step, PerEmployeePerMonth value) {
    if (lines != null) {
      lines.add(new Line(step, part, value));
    }
    return value;
  }

  /** Passes dollars per participant and month through. */
  public PerParticipantPerMonth line(Step step, PerParticipantPerMonth value) {
    if (lines != null) {
      lines.add(new Line(step, part, value));
    }
    return value;
  }

  /** Passes member months through. */
  public MemberMonths line(Step step, MemberMonths value) {
    if (lines != null) {
      lines.add(new Line(step, part, value));
    }
    return value;
  }

  /** Passes employee months through. */
  public EmployeeMonths line(Step step, EmployeeMonths value) {
    if (lines != null) {
      lines.add(new Line(step, part, value));
    }
    return value;
  }

  /** Passes participant months through. */
  public ParticipantMonths line(Step step, ParticipantMonths value) {
    if (lines != null) {
      lines.add(new Line(step, part, value));
    }
    return value;
  }

  /** Passes a decimal number through, such as points. */
  public BigDecimal line(Step step, BigDecimal value) {
    if (lines != null) {
      keep(step, value);
    }
    return value;
  }

  /** Passes a whole number through. */
  public long line(Step step, long value) {
    if (lines != null) {
      keep(step, value);
    }
    return value;
  }

  /** Passes a decision through. */
  public boolean line(Step step, boolean value) {
    if (lines != null) {
      keep(step, value);
    }
    return value;
  }

  /** Passes a named case through. */
  public <E extends Enum<E>> E line(Step step, E value) {
    if (lines != null) {
      keep(step, value);
    }
    return value;
  }

  /** Shows a quotient of amounts that are not yet rounded. */
  public void line(Step step, Unrounded dividend, Unrounded divisor) {
    if (lines != null) {
      Object value = divisor.signum() == 0 ? NO_RATE : Rate.of(dividend, divisor);
      lines.add(new Line(step, part, value));
    }
  }

  /**
   * Shows a quotient that the rule does not compute with, such as savings as a rate of the
   * benchmark. A settlement must not fail for being shown, so a rate of nothing is shown as such.
   */
  public void line(Step step, Money dividend, Money divisor) {
    if (lines != null) {
      keep(step, divisor.isZero() ? NO_RATE : Rate.of(dividend, divisor));
    }
  }

  private void keep(Step step, Object value) {
    if (lines != null) {
      lines.add(new Line(step, part, value));
    }
  }
}
