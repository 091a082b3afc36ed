package id.graduasi.grants.eligibility;

import id.graduasi.platform.web.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a check found about one criterion.
 *
 * @param actual the value it looked at; null is not known, and then it is not met
 * @param required the bounds, or the values separated by {@code |}
 * @param message the sentence that explains it, in both languages
 */
public record Finding(
    String code, boolean met, @Nullable String actual, String required, Sentence message) {}
