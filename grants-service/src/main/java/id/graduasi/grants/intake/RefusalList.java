package id.graduasi.grants.intake;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.csv.FindingsFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** Why rows of a file were refused, as CSV. */
@ApplicationScoped
class RefusalList {

  private static final String SQL =
      """
      select line, column_name, code, message_id, message_en from grant_import_finding
      where import_id = ? order by line, column_name, code
      """;

  private final FindingsFile findings;

  RefusalList(FindingsFile findings) {
    this.findings = findings;
  }

  StreamingOutput of(UUID importId, Language language) {
    return findings.of(SQL, language, importId);
  }
}
