package id.graduasi.graduation.session;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a {@code graduation.session} event: what was held, and how many came. */
record SessionFact(
    UUID sessionId,
    UUID groupId,
    SessionKind kind,
    @Nullable String module,
    LocalDate heldOn,
    int present,
    int sick,
    int absent,
    long version,
    String areaCode,
    UUID facilitatorId) {

  static final String TOPIC = "graduation.session";

  static Fact held(SessionView session, Map<String, Change> changes) {
    return new Fact(
        TOPIC,
        session.id().toString(),
        "id.graduasi.graduation.session.held.v1",
        session.version(),
        session.areaCode(),
        session.facilitatorId(),
        new SessionFact(
            session.id(),
            session.groupId(),
            session.kind(),
            session.module(),
            session.heldOn(),
            session.present(),
            session.sick(),
            session.absent(),
            session.version(),
            session.areaCode(),
            session.facilitatorId()),
        changes,
        null);
  }
}
