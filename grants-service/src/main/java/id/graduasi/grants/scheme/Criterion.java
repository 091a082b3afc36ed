package id.graduasi.grants.scheme;

import id.graduasi.platform.web.Sentence;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a scheme: a fact that must be one of some values or lie within bounds. In its
 * sentences {@code %1$s} stands for the actual value and {@code %2$s} for what is required.
 *
 * @param unknown what to say when the fact is not known; it is then not met
 */
@Schema(description = "A condition: a fact that must be one of some values or lie within bounds")
public record Criterion(
    String code,
    Fact fact,
    @Nullable List<String> oneOf,
    @Nullable Range between,
    Sentence met,
    Sentence notMet,
    Sentence unknown) {

  public Criterion {
    if ((oneOf == null) == (between == null)) {
      throw new IllegalArgumentException(code + " has either values or bounds");
    }
    oneOf = oneOf == null ? null : List.copyOf(oneOf);
  }

  /** Whether a known value fulfils this criterion. */
  public boolean accepts(String actual) {
    return oneOf != null ? oneOf.contains(actual) : bounds().contains(Integer.parseInt(actual));
  }

  /** The values or bounds in one word: {@code 17-57}, {@code MARRIED|DIVORCED|WIDOWED}. */
  public String required() {
    return oneOf != null ? String.join("|", oneOf) : bounds().toString();
  }

  private Range bounds() {
    if (between == null) {
      throw new IllegalStateException(code + " has no bounds");
    }
    return between;
  }
}
