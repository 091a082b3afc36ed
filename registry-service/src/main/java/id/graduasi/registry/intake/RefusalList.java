package id.graduasi.registry.intake;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.csv.FindingsFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** What was found in the rows of an import, as CSV. */
@ApplicationScoped
class RefusalList {

  private static final String SQL =
      """
      select line, column_name, code, message_id, message_en from import_finding
      where import_id = ? and refused <> ? order by line, column_name, code
      """;

  private final FindingsFile findings;

  RefusalList(FindingsFile findings) {
    this.findings = findings;
  }

  /** The refusals of an import, or its warnings instead, with sentences in one language. */
  StreamingOutput of(UUID importId, boolean warnings, Language language) {
    return findings.of(SQL, language, importId, warnings);
  }
}
