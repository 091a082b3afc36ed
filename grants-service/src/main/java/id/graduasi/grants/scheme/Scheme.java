package id.graduasi.grants.scheme;

import id.graduasi.platform.web.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A grant scheme as its office has laid it down: what holds today, and all its terms.
 *
 * @param parent the programme it belongs to (KRTP belongs to YSS, Yakin Semua Sejahtera)
 * @param areaCode where it is given; {@code *} is the whole country
 * @param validTo the last day of what holds today; open when absent
 * @param version counts its changes from 1
 */
@Schema(description = "A grant scheme: whom it is for, where, since when and how much")
public record Scheme(
    @Schema(examples = "KRTP") String code,
    Sentence name,
    Sentence purpose,
    @Schema(description = "The programme it belongs to") @Nullable Parent parent,
    @Schema(description = "Where it is given", examples = "35.24") String areaCode,
    LocalDate validFrom,
    @Schema(description = "Its last day; open when absent") @Nullable LocalDate validTo,
    @Schema(description = "A year without an amount is not decided yet") List<Term.Amount> amounts,
    List<Criterion> criteria,
    List<Exclusion> excludes,
    @Schema(description = "Who has laid it down") String source,
    List<Term> terms,
    long version) {

  /** What the code of a scheme or a criterion looks like. */
  public static final String CODE = "[A-Z][A-Z0-9_]{0,31}";

  /** The programme above a scheme. */
  @Schema(name = "ParentProgramme")
  public record Parent(
      @jakarta.validation.constraints.NotNull
          @jakarta.validation.constraints.Pattern(regexp = CODE)
          @Schema(examples = "YSS")
          String code,
      @jakarta.validation.constraints.NotNull Sentence name) {}

  public Scheme {
    amounts = List.copyOf(amounts);
    criteria = List.copyOf(criteria);
    excludes = List.copyOf(excludes);
    terms = List.copyOf(terms);
  }

  /** The scheme as it stands on a day: by the term that began last, else by its first one. */
  public static Scheme on(LocalDate day, String code, SchemeDocument document, long version) {
    List<Term> ordered =
        document.terms().stream().sorted(Comparator.comparing(Term::validFrom)).toList();
    Term shown =
        ordered.stream()
            .filter(term -> !term.validFrom().isAfter(day))
            .reduce((earlier, later) -> later)
            .orElse(ordered.getFirst());
    return new Scheme(
        code,
        document.name(),
        document.purpose(),
        document.parent(),
        document.areaCode(),
        shown.validFrom(),
        shown.validTo(),
        shown.amounts(),
        shown.criteria(),
        shown.excludes(),
        document.source(),
        ordered,
        version);
  }

  /** The term that holds on a day, if one does. */
  public Optional<Term> termOn(LocalDate day) {
    return terms.stream().filter(term -> term.holdsOn(day)).findFirst();
  }

  /** Whether a place lies in the area this scheme is given in. */
  public boolean reaches(String place) {
    return areaCode.equals("*") || place.equals(areaCode) || place.startsWith(areaCode + ".");
  }
}
