package id.graduasi.registry.dci.sender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sender as the ministry registers it.
 *
 * @param areaCode a region code or {@code *}
 * @param callbackHosts hosts with their ports, as they stand in addresses
 * @param keys public JWKs (Ed25519 or RSA) with a {@code kid}
 */
@Schema(name = "RegisterDciSender")
public record RegisterSender(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String subject,
    @NotNull @Pattern(regexp = "\\*|\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?") String areaCode,
    @NotEmpty Set<@NotNull SenderScope> scopes,
    @NotBlank @Size(max = 300) String purpose,
    @Nullable @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,253}(:\\d{1,5})?") String> callbackHosts,
    @Nullable @Size(max = 2000) String callbackUri,
    @Nullable @Size(max = 2000) String notifyUri,
    @Nullable SignaturePolicy signature,
    @Nullable @Size(max = 10) List<@NotNull Map<String, String>> keys,
    @Nullable Boolean active) {}
