package id.graduasi.graduation.session;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as it is shown. */
@Schema(name = "Session", description = "A meeting of a group, and how many came")
record SessionView(
    UUID id,
    UUID groupId,
    SessionKind kind,
    @Nullable String module,
    @Nullable String topic,
    LocalDate heldOn,
    @Schema(description = "Whose session it was; it stays when the group goes to another")
        UUID facilitatorId,
    @Nullable String minutesReference,
    int present,
    int sick,
    int absent,
    long version,
    String areaCode) {}
