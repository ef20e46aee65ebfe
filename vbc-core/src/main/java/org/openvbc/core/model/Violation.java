package org.openvbc.core.model;

/**
 * One thing that is wrong with an input.
 *
 * @param field which field
 * @param value its value, as people read it
 * @param bound what it must be
 * @param rule why: the paragraph or the plain reason
 */
public record Violation(String field, String value, String bound, String rule) {
  @Override
  public String toString() {
    return field + " is " + value + ", must be " + bound + " (" + rule + ")";
  }
}
