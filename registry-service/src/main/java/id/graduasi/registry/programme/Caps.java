package id.graduasi.registry.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many of a family count at most (PKH: 4 persons, 3 children).
 *
 * @param persons of a family, whatever they count under; null for any number
 * @param groups of each group of components
 */
@Schema(name = "ProgrammeCaps", description = "How many of a family count at most")
public record Caps(
    @Nullable @Min(1) @Max(60) @Schema(examples = "4") Integer persons,
    @NotNull @Size(max = 10) List<@NotNull @Valid Group> groups) {

  /** No cap at all. */
  public static final Caps NONE = new Caps(null, List.of());

  public Caps {
    groups = groups == null ? List.of() : List.copyOf(groups);
  }

  /**
   * The cap of a group of components.
   *
   * @param code the group that components name
   * @param atMost how many of a family count in it
   */
  @Schema(name = "GroupCap")
  public record Group(
      @NotNull @Pattern(regexp = Programme.CODE) @Schema(examples = "CHILDREN") String code,
      @Min(1) @Max(60) @Schema(examples = "3") int atMost) {}
}
