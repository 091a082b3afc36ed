package id.graduasi.registry.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a family that a patch may touch, after it was laid over them. */
record PatchedFields(
    @Nullable @Size(max = 64) String kk,
    @NotBlank @Size(max = 20) String villageCode,
    @Nullable @Size(max = 300) String address,
    @Nullable UUID facilitatorId,
    @Nullable @Valid Decile decile,
    @Nullable @Size(max = 100)
        Map<@Size(max = 64) String, @NotNull @Size(max = 200) String> indicators) {}
