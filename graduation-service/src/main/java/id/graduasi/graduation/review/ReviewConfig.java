package id.graduasi.graduation.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Five-year reviews. Whether a family is exempt is the registry's word (the review of the
 * programme's term: policy ANY_EXEMPT_MEMBER, NO_PRODUCTIVE_ADULT or NONE); these ages only show
 * the ground, and are to be those of the term.
 */
@ConfigMapping(prefix = "graduasi.reviews")
interface ReviewConfig {

  /** From which age a person is elderly. */
  @WithDefault("60")
  int elderlyFrom();

  /** From which age a person is an adult. */
  @WithDefault("18")
  int adultFrom();

  /** After how many months a family that continues, or is helped, is looked at again. */
  @WithDefault("12")
  int nextAfterMonths();
}
