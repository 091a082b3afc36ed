package id.graduasi.registry.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family as a portal sends it, to register or to replace; see {@link FamilyState}. */
public record RegisterFamily(
    @NotBlank @Size(max = 64) @Schema(examples = "3522150101209001") String kk,
    @NotBlank @Size(max = 20) @Schema(examples = "35.22.15.1001") String villageCode,
    @Nullable @Size(max = 300) @Schema(examples = "Jl. Mawar 1") String address,
    @Nullable UUID facilitatorId,
    @Nullable @Valid Decile decile,
    @Nullable @Size(max = 100)
        Map<@Size(max = 64) String, @NotNull @Size(max = 200) String> indicators,
    @NotEmpty @Size(max = FamilyRules.MOST_MEMBERS) List<@NotNull @Valid RegisterMember> members) {}
