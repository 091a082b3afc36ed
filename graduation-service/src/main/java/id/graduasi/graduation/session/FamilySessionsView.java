package id.graduasi.graduation.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a family has attended and missed. */
@Schema(name = "FamilySessions", description = "What a family has attended and missed")
record FamilySessionsView(
    UUID familyId,
    @Schema(description = "The P2K2 sessions of these twelve months") Year lastYear,
    @Schema(description = "Modules of the curriculum it has not been present at")
        List<SessionModule.View> missing,
    @Schema(description = "Every session it was marked at, the newest first")
        List<Attended> sessions) {

  /**
   * Twelve months.
   *
   * @param from the day after which they begin
   * @param percent present of present and absent, one decimal; null where nothing counts
   */
  @Schema(name = "AttendanceYear")
  record Year(
      LocalDate from,
      LocalDate to,
      int present,
      int sick,
      int absent,
      @Schema(examples = "91.7") @Nullable BigDecimal percent) {}

  /** A session a family was marked at. */
  @Schema(name = "AttendedSession")
  record Attended(
      UUID sessionId,
      LocalDate heldOn,
      SessionKind kind,
      @Nullable String module,
      AttendanceState state) {}
}
