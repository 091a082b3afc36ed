package id.graduasi.registry.dci.sender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where senders are kept. */
@ApplicationScoped
class SenderTable {

  private static final String SELECT = "select * from dci_sender where ";

  private static final String WRITE =
      """
      insert into dci_sender (id, name, subject, area_code, scopes, purpose, callback_hosts,
        callback_uri, notify_uri, signature, keys, active, version, registered_at, updated_at)
      values (?, ?, ?, ?, ?::text[], ?, ?::text[], ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
      on conflict on constraint dci_sender_pk do update set
        name = excluded.name, subject = excluded.subject, area_code = excluded.area_code,
        scopes = excluded.scopes, purpose = excluded.purpose,
        callback_hosts = excluded.callback_hosts, callback_uri = excluded.callback_uri,
        notify_uri = excluded.notify_uri, signature = excluded.signature, keys = excluded.keys,
        active = excluded.active, version = excluded.version, updated_at = excluded.updated_at
      """;

  private final Database database;
  private final ObjectMapper json;

  SenderTable(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  Optional<Sender> find(String id) {
    return database.query(SELECT + "id = ?", this::sender, id).stream().findFirst();
  }

  Optional<Sender> lock(String id) {
    return database.query(SELECT + "id = ? for update", this::sender, id).stream().findFirst();
  }

  List<Sender> after(String id, int limit) {
    return database.query(SELECT + "id > ? order by id limit " + limit, this::sender, id);
  }

  void write(Sender sender) {
    database.update(
        WRITE,
        sender.id(),
        sender.name(),
        sender.subject(),
        sender.area().code(),
        sender.scopes().stream().map(Enum::name).sorted().toArray(String[]::new),
        sender.purpose(),
        sender.callbackHosts().toArray(String[]::new),
        sender.callbackUri(),
        sender.notifyUri(),
        sender.signature().name(),
        sender.keys().toString(),
        sender.active(),
        sender.version(),
        Timestamp.from(sender.registeredAt()),
        Timestamp.from(sender.updatedAt()));
  }

  private Sender sender(ResultSet row) throws SQLException {
    try {
      return new Sender(
          row.getString("id"),
          row.getString("name"),
          row.getString("subject"),
          Area.of(row.getString("area_code")),
          scopes(texts(row, "scopes")),
          row.getString("purpose"),
          Arrays.asList(texts(row, "callback_hosts")),
          row.getString("callback_uri"),
          row.getString("notify_uri"),
          SignaturePolicy.valueOf(row.getString("signature")),
          json.readTree(row.getString("keys")),
          row.getBoolean("active"),
          row.getLong("version"),
          row.getTimestamp("registered_at").toInstant(),
          row.getTimestamp("updated_at").toInstant());
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a sender's keys cannot be read", unreadable);
    }
  }

  private static Set<SenderScope> scopes(String[] names) {
    return Arrays.stream(names).map(SenderScope::valueOf).collect(Collectors.toSet());
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
