package org.openvbc.examples.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.Folding;

/**
 * The episodes of one cell as a row, exact. Sums of targets have 26 decimals and up to 13 digits
 * before the point: more than the 38 digits that Spark's decimals have, so that amounts are texts.
 */
final class EpisodeParts {
  static final StructType SCHEMA =
      new StructType()
          .add("category", DataTypes.StringType)
          .add("cell", DataTypes.StringType)
          .add("episodes", DataTypes.LongType)
          .add("target", DataTypes.StringType)
          .add("spending", DataTypes.StringType);

  /** No sum has more: a target is a price times a multiplier, spending has fewer decimals. */
  private static final int DECIMALS = Folding.PRICE_DECIMALS + Folding.MULTIPLIER_DECIMALS;

  private EpisodeParts() {}

  /** The values of a row. */
  static Object[] values(EpisodeTotal.Part part) {
    return new Object[] {
      part.category(), part.cell(), part.episodes(), text(part.target()), text(part.spend())
    };
  }

  private static String text(Unrounded dollars) {
    BigDecimal exact = dollars.toBigDecimal(DECIMALS, RoundingMode.UNNECESSARY);
    return exact.stripTrailingZeros().toPlainString();
  }

  /** What a row holds. */
  static EpisodeTotal.Part of(Row row) {
    return new EpisodeTotal.Part(
        row.getString(0), row.getString(1), row.getLong(2), dollars(row, 3), dollars(row, 4));
  }

  private static Unrounded dollars(Row row, int at) {
    return Money.of(1L).times(Rate.of(new BigDecimal(row.getString(at))));
  }
}
