package id.graduasi.graduation.session;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Sentence;
import jakarta.inject.Singleton;
import java.util.List;

/** What every family is to attend: 14 sessions in five modules, and stunting. It is data. */
@Singleton
class Curriculum {

  private static final String ALL = "select * from session_module order by place";

  private final Database database;

  Curriculum(Database database) {
    this.database = database;
  }

  /** All of it, in its order. */
  List<SessionModule> all() {
    return database.query(
        ALL,
        row ->
            new SessionModule(
                row.getString("code"),
                row.getString("theme"),
                row.getInt("place"),
                Sentence.of(row.getString("theme_indonesian"), row.getString("theme_english")),
                Sentence.of(row.getString("name_indonesian"), row.getString("name_english"))));
  }

  boolean has(String code) {
    return all().stream().anyMatch(module -> module.code().equals(code));
  }
}
