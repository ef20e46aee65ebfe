package org.openvbc.core.source;

/**
 * Where a rule or a figure comes from, as a lawyer would look it up: {@code 42 CFR 425.605(d)}.
 *
 * @param text the citation
 */
public record Citation(String text) {
  /** Checks that there is one. */
  public Citation {
    if (text.isBlank()) {
      throw new IllegalArgumentException("citation is blank: every rule names its source");
    }
  }

  /** A citation. */
  public static Citation of(String text) {
    return new Citation(text);
  }

  /** A section of the Code of Federal Regulations, as in {@code cfr(42, "425.605(d)")}. */
  public static Citation cfr(int title, String section) {
    return new Citation(title + " CFR " + section);
  }

  @Override
  public String toString() {
    return text;
  }
}
