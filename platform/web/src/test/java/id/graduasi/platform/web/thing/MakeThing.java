package id.graduasi.platform.web.thing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to make a thing. */
record MakeThing(
    @NotNull @Pattern(regexp = "[0-9.]+") String areaCode,
    @Nullable UUID facilitatorId,
    @NotBlank @Size(max = 40) String name,
    @Min(1) @Max(100) int size,
    @Nullable Colour colour,
    @Nullable LocalDate madeOn,
    @Nullable List<@Valid Part> parts) {

  /** What colours there are. */
  enum Colour {
    RED,
    BLUE
  }

  /** A part of a thing. */
  record Part(@NotBlank String label, boolean spare) {}
}
