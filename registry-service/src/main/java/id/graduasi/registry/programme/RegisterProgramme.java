package id.graduasi.registry.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as the ministry sends it, to register or to replace: its name and all its terms. */
record RegisterProgramme(
    @NotBlank @Size(max = 200) @Schema(examples = "Program Keluarga Harapan") String name,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Term> terms) {

  /** The terms in the order in which they hold. */
  List<Term> ordered() {
    return terms.stream().sorted(Comparator.comparing(Term::validFrom)).toList();
  }
}
