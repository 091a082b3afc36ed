package id.graduasi.grants.scheme;

import id.graduasi.platform.web.Sentence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scheme as the ministry sends it, to register or to replace: with all its terms. */
@Schema(name = "RegisterScheme", description = "A scheme with all its terms")
public record SchemeDocument(
    @NotNull Sentence name,
    @NotNull Sentence purpose,
    @Valid Scheme.@Nullable Parent parent,
    @NotNull
        @Pattern(regexp = "\\*|\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?")
        @Schema(examples = "35.24", description = "Where it is given; * is the whole country")
        String areaCode,
    @NotBlank @Size(max = 500) String source,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Term> terms) {

  public SchemeDocument {
    terms = terms == null ? List.of() : List.copyOf(terms);
  }

  /** The same with its terms in the order in which they hold. */
  SchemeDocument ordered() {
    return new SchemeDocument(
        name,
        purpose,
        parent,
        areaCode,
        source,
        terms.stream().sorted(Comparator.comparing(Term::validFrom)).toList());
  }
}
