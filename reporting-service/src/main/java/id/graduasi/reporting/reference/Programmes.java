package id.graduasi.reporting.reference;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Which programmes there are. */
@ApplicationScoped
public class Programmes {

  /** The national programmes, known even before the registry has told of them. */
  private static final Set<String> NATIONAL = Set.of("PKH", "BPNT", "PBI_JK");

  private final Database database;

  Programmes(Database database) {
    this.database = database;
  }

  /** Whether families can be enrolled in a programme of this code. */
  public boolean isKnown(String code) {
    return NATIONAL.contains(code)
        || !database
            .query("select 1 from programme where code = ?", row -> row.getInt(1), code)
            .isEmpty();
  }
}
