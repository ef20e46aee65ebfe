package org.openvbc.examples.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Settles the ACOs of one partition, each by the contract that its row names. */
final class PortfolioSettler implements Settler {
  private final Contracts contracts = new Contracts();
  private final Map<PortfolioBatch.Stated, PortfolioBatch> batches = new HashMap<>();

  @Override
  public void add(Row row, Consumer<Row> out) {
    RowReader reader = new RowReader(row, PortfolioTable.table());
    reader.text(PortfolioTable.ID);
    int track = contracts.number(reader);
    PortfolioBatch batch =
        batches.computeIfAbsent(PortfolioBatch.Stated.of(reader), PortfolioBatch::new);
    batch.add(row, reader, track);
    if (!reader.isInOrder()) {
      out.accept(Outcomes.rejected(row, reader.reason()));
    } else if (batch.isFull()) {
      batch.settle(contracts.panel(), out);
    }
  }

  @Override
  public void finish(Consumer<Row> out) {
    batches.values().forEach(batch -> batch.settle(contracts.panel(), out));
  }
}
