package id.graduasi.graduation.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who came to a session: families that are not named stay as they are. */
@Schema(
    examples =
        """
        {"items": [{"familyId": "0198c0de-0001-7a00-8000-000000000001",
                    "memberId": "0198c0de-0003-7a00-8000-000000000003", "state": "PRESENT"}]}""")
record MarkAttendance(@NotEmpty @Size(max = 500) List<@NotNull @Valid Mark> items) {

  /**
   * One family's mark.
   *
   * @param memberId who came for the family
   * @param state null takes an earlier mark away
   */
  @Schema(name = "AttendanceMark")
  record Mark(@NotNull UUID familyId, @Nullable UUID memberId, @Nullable AttendanceState state) {

    Marked marked() {
      return new Marked(familyId, state == null ? null : memberId, state);
    }
  }
}
