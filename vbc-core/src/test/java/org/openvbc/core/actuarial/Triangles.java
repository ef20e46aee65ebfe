package org.openvbc.core.actuarial;

import java.util.List;
import java.util.stream.Stream;
import org.openvbc.core.money.Money;
import org.openvbc.testing.TestTable;

/** The triangles of triangles.csv. */
final class Triangles {
  static final List<TestTable.Row> ROWS = TestTable.read(Triangles.class, "triangles.csv");

  private Triangles() {}

  static ClaimsTriangle named(String name) {
    return new ClaimsTriangle(
        ROWS.stream()
            .filter(row -> row.text("triangle").equals(name))
            .filter(row -> !row.text("incurred").equals("total"))
            .map(row -> row(row.text("incurred"), row.text("cumulative")))
            .toList());
  }

  static ClaimsTriangle.Row row(String incurred, String cumulative) {
    return new ClaimsTriangle.Row(
        incurred, Stream.of(cumulative.split(" ", -1)).map(Money::of).toList());
  }
}
