package id.graduasi.grants.eligibility;

import id.graduasi.grants.scheme.Criterion;
import id.graduasi.platform.web.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a check found about one criterion.
 *
 * @param actual the value it looked at; null is not known, and then it is not met
 */
record Finding(Criterion criterion, boolean met, @Nullable String actual) {

  /** The sentence that explains it, before its values are filled in. */
  Sentence words() {
    if (actual == null) {
      return criterion.unknown();
    }
    return met ? criterion.met() : criterion.notMet();
  }
}
