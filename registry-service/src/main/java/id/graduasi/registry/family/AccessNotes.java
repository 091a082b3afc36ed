package id.graduasi.registry.family;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.access.CurrentScope;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Notes who sees families whole, and why, before anything of them leaves. */
@ApplicationScoped
public class AccessNotes {

  private static final String ADD =
      "insert into access_log (id, family_id, area_code, facilitator_id, subject, purpose, at)"
          + " select * from :rows";

  private final CurrentScope scope;
  private final DataSource source;
  private final Clock clock;

  AccessNotes(CurrentScope scope, DataSource source, Clock clock) {
    this.scope = scope;
    this.source = source;
    this.clock = clock;
  }

  /** One row for each family, in the name of the caller. */
  public void add(List<FamilyState> families, String purpose) {
    String subject = scope.actor();
    Instant now = clock.instant();
    Rows.of(families)
        .column("uuid", family -> UuidCreator.getTimeOrderedEpoch())
        .column("uuid", FamilyState::id)
        .column("text", FamilyState::villageCode)
        .column("uuid", FamilyState::facilitatorId)
        .column("text", family -> subject)
        .column("text", family -> purpose)
        .column("timestamptz", family -> now)
        .execute(source, ADD);
  }
}
