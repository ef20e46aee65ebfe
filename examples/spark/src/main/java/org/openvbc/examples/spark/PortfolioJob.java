package org.openvbc.examples.spark;

import static org.apache.spark.sql.functions.sum;

import java.math.BigDecimal;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.openvbc.core.money.Money;

/** Settles a portfolio of ACOs in the Shared Savings Program, each by the contract of its row. */
public final class PortfolioJob {
  private static final StructType SETTLED =
      new StructType()
          .add(PortfolioTable.ID.name(), DataTypes.StringType)
          .add("earned", DataTypes.createDecimalType(20, 6))
          .add("net_payment", DataTypes.createDecimalType(20, 6));

  /**
   * Settles the rows and writes two sets of Parquet: {@code settled}, with earned and net payment
   * in dollars, and {@code rejected}, the other rows, each with its reason.
   *
   * @param portfolio the rows, with the columns of {@link PortfolioTable}
   * @param output the folder for the two sets, in which they must not exist yet
   * @throws IllegalArgumentException if the columns do not fit
   */
  public PortfolioResult run(Dataset<Row> portfolio, String output) {
    try (Outcomes outcomes =
        Outcomes.of(portfolio, PortfolioTable.table(), SETTLED, PortfolioSettler::new)) {
      Dataset<Row> settled = Outputs.write(outcomes.settled(), output + "/settled");
      Dataset<Row> rejected = Outputs.write(outcomes.rejected(), output + "/rejected");
      Row sums = settled.agg(sum("earned"), sum("net_payment")).first();
      return new PortfolioResult(
          settled.count(), rejected.count(), dollars(sums, 0), dollars(sums, 1));
    }
  }

  private static Money dollars(Row sums, int at) {
    BigDecimal sum = sums.getDecimal(at);
    return sum == null ? Money.ZERO : Money.of(sum);
  }
}
