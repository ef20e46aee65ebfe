package org.openvbc.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.quality.StarRating.Standing;

class StarRatingTest {
  @Test
  void ratingsAreWholeAndHalfStars() {
    for (int half = 0; half <= 10; half++) {
      StarRating rating = StarRating.ofHalfStars(half);
      String printed = half / 2 + (half % 2 == 0 ? ".0" : ".5");
      assertThat(rating).hasToString(printed + " stars").isEqualTo(StarRating.of(printed));
      assertThat(rating.isRated()).isTrue();
      for (int other = 0; other <= 10; other++) {
        assertThat(rating.isAtLeast(StarRating.ofHalfStars(other))).isEqualTo(half >= other);
      }
    }
    assertThat(StarRating.of("4")).isEqualTo(StarRating.ofHalfStars(8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.49", "3.50", "3.6", "5.5", "6", "-1", "", "3.", ".5", " 3.5", "4,0"})
  void nothingLiesBetweenHalfStars(String stars) {
    if (stars.equals("5.5")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StarRating.of(stars))
          .withMessage("halfStars 11 is not between 0 and 10: ratings reach 5 stars");
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StarRating.of(stars))
          .withMessage(
              "\"" + stars + "\" is not a star rating such as 3.5: whole or half stars, 0 to 5");
    }
  }

  @Test
  void contractWithoutARatingIsAtLeastNothing() {
    for (StarRating none :
        new StarRating[] {
          StarRating.newPlan(), StarRating.lowEnrollment(), StarRating.notReported()
        }) {
      assertThat(none.isRated()).isFalse();
      assertThat(none.isAtLeast(StarRating.of("0"))).isFalse();
      assertThat(StarRating.of("5").isAtLeast(none)).isFalse();
    }
    assertThat(StarRating.newPlan()).hasToString("new plan");
    assertThat(StarRating.lowEnrollment()).hasToString("low enrolment, not rated");
    assertThat(StarRating.notReported()).hasToString("not reported");
  }

  @Test
  void starsOfAContractWithoutARatingAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StarRating(Standing.NEW_PLAN, 7))
        .withMessage("halfStars 7 of a contract without a rating must be 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StarRating.ofHalfStars(-1))
        .withMessage("halfStars -1 is not between 0 and 10: ratings reach 5 stars");
  }
}
