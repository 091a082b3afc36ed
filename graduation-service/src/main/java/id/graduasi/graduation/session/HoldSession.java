package id.graduasi.graduation.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session that was held.
 *
 * @param module code of the curriculum, for P2K2
 * @param topic what a training was about; for P2K2 what was added to the module
 * @param minutesReference where the minutes (berita acara) are kept
 */
@Schema(
    examples =
        """
        {"groupId": "0198c0de-0011-7a00-8000-000000000011", "kind": "P2K2", "module": "ECONOMY-1",
         "heldOn": "2026-03-12", "minutesReference": "BA-P2K2/3/2026"}""")
record HoldSession(
    @NotNull UUID groupId,
    @NotNull SessionKind kind,
    @Nullable @Size(max = 40) String module,
    @Nullable @Size(max = 200) String topic,
    @NotNull LocalDate heldOn,
    @Nullable @Size(max = 100) String minutesReference) {}
