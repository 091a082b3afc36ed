package id.graduasi.grants.scheme;

import id.graduasi.platform.web.Sentence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a scheme: a fact that must be one of some values or lie within bounds. In its
 * sentences {@code %1$s} stands for the actual value and {@code %2$s} for what is required.
 *
 * @param programmes for a fact about programmes, which ones; absent for any
 * @param unknown what to say when the fact is not known; it is then not met
 */
@Schema(description = "A condition: a fact that must be one of some values or lie within bounds")
public record Criterion(
    @NotNull @Pattern(regexp = Scheme.CODE) @Schema(examples = "AGE") String code,
    @NotNull Fact fact,
    @Nullable @Size(min = 1, max = 10) List<@NotNull String> oneOf,
    @Nullable @Valid Range between,
    @Schema(description = "For ENROLLMENT and YEARS_ON_AID: of which programmes; absent for any")
        @Nullable
        @Size(min = 1, max = 20)
        List<@NotNull @Pattern(regexp = Scheme.CODE) String> programmes,
    @NotNull Sentence met,
    @NotNull Sentence notMet,
    @NotNull Sentence unknown) {

  public Criterion {
    oneOf = oneOf == null ? null : List.copyOf(oneOf);
    programmes = programmes == null ? null : List.copyOf(programmes);
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
