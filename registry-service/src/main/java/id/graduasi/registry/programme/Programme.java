package id.graduasi.registry.programme;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A programme: the gates of today, and all its terms.
 *
 * @param code its stable code
 * @param name its official name
 * @param decileFrom the lowest decile it is for
 * @param decileTo the highest decile it is for (PKH 1-4; BPNT and PBI-JK 1-5, by configuration)
 * @param paymentStages when payments open, in the order of the year
 * @param validFrom the first day on which these gates hold
 * @param validTo the first day on which they no longer hold; null while they do
 * @param terms what has held, holds and will hold, in order
 * @param version counts its changes from 1; the beginning of another term is one
 */
public record Programme(
    @Schema(examples = "PKH") String code,
    @Schema(examples = "Program Keluarga Harapan") String name,
    @Schema(examples = "1") int decileFrom,
    @Schema(examples = "4") int decileTo,
    List<PaymentStage> paymentStages,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Term> terms,
    long version) {

  /** What the code of a programme, a component or a group looks like. */
  public static final String CODE = "[A-Z][A-Z0-9_]{0,29}";

  public Programme {
    paymentStages = List.copyOf(paymentStages);
    terms = List.copyOf(terms);
  }

  /** The programme as it stands on a day: by the term that began last, else by its first one. */
  static Programme on(LocalDate day, String code, String name, List<Term> terms, long version) {
    List<Term> ordered = terms.stream().sorted(Comparator.comparing(Term::validFrom)).toList();
    Term shown =
        ordered.stream()
            .filter(term -> !term.validFrom().isAfter(day))
            .reduce((earlier, later) -> later)
            .orElse(ordered.getFirst());
    return new Programme(
        code,
        name,
        shown.decileFrom(),
        shown.decileTo(),
        shown.paymentStages(),
        shown.validFrom(),
        shown.validTo(),
        ordered,
        version);
  }

  /** The term that holds on a day, if one does. */
  public Optional<Term> termOn(LocalDate day) {
    return terms.stream().filter(term -> term.holdsOn(day)).findFirst();
  }

  /** The term whose gates are shown. */
  Term shown() {
    return terms.stream()
        .filter(term -> term.validFrom().equals(validFrom))
        .findFirst()
        .orElseThrow();
  }

  /**
   * A payment stage (tahap).
   *
   * @param number its number in the year
   * @param opensOn month and day, e.g. {@code 04-01}
   */
  public record PaymentStage(
      @Min(1) @Schema(examples = "2") int number,
      @NotNull
          @Pattern(regexp = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
          @Schema(examples = "04-01")
          String opensOn) {}
}
