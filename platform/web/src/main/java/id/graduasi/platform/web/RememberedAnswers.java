package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The answers of the last 24 hours, by subject and request key. */
@ApplicationScoped
class RememberedAnswers {

  /** Waits for a twin in flight; an expired row is taken over. */
  private static final String CLAIM =
      """
      insert into idempotency_key
        (subject, method, path, key, body_hash, area_code, facilitator_id, claimed_at)
      values (?, ?, ?, ?, ?, ?, ?, now())
      on conflict (subject, method, path, key) do update
        set body_hash = excluded.body_hash, claimed_at = excluded.claimed_at,
            status = null, etag = null, location = null, body = null, refusal = false
        where idempotency_key.claimed_at < now() - interval '24 hours'
      """;

  private static final String READ =
      """
      select body_hash, status, etag, location, body, refusal from idempotency_key
      where subject = ? and method = ? and path = ? and key = ?
      """;

  private static final String REMEMBER =
      """
      update idempotency_key set status = ?, etag = ?, location = ?, body = ?, refusal = ?
      where subject = ? and method = ? and path = ? and key = ?
      """;

  private final DataSource database;
  private final Caller caller;
  private final ObjectMapper json;
  private final Languages languages;

  RememberedAnswers(DataSource database, Caller caller, ObjectMapper json, Languages languages) {
    this.database = database;
    this.caller = caller;
    this.json = json;
    this.languages = languages;
  }

  /** Takes the key for this transaction, or finds the answer that was given under it. */
  Optional<RememberedAnswer> claim(RequestKey key) {
    try (Connection connection = database.getConnection()) {
      if (insert(connection, key)) {
        return Optional.empty();
      }
      RememberedAnswer answer = read(connection, key);
      return Optional.of(answer);
    } catch (SQLException failed) {
      if (DatabaseRefusals.isOutOfScope(failed)) {
        // The subject used this key in an area that is no longer the token's.
        throw new Refused(CommonProblem.IDEMPOTENCY_KEY_REUSED).on("Idempotency-Key");
      }
      throw new IllegalStateException("an idempotency key could not be claimed", failed);
    }
  }

  void remember(RequestKey key, Object answer) {
    if (answer instanceof RestResponse<?> response) {
      int status = response.getStatus();
      String etag = response.getHeaderString("ETag");
      String location = response.getHeaderString("Location");
      update(key, status, etag, location, write(response.getEntity()), false);
    } else {
      update(key, 200, null, null, write(answer), false);
    }
  }

  /** The effect was rolled back with its claim; the refusal is remembered by itself. */
  void rememberRefusal(RequestKey key, Refused refused) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (claim(key).isEmpty()) {
                String document = write(refused.problem(languages.current()));
                update(key, refused.code().status(), null, null, document, true);
              }
            });
  }

  private boolean insert(Connection connection, RequestKey key) throws SQLException {
    Scope scope = caller.scope();
    try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
      name(insert, 1, key);
      insert.setString(5, key.bodyHash());
      insert.setString(6, scope.area().code());
      insert.setObject(7, scope.facilitatorId());
      return insert.executeUpdate() == 1;
    }
  }

  private RememberedAnswer read(Connection connection, RequestKey key) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(READ)) {
      name(select, 1, key);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next() || !row.getString(1).equals(key.bodyHash())) {
          throw new Refused(CommonProblem.IDEMPOTENCY_KEY_REUSED).on("Idempotency-Key");
        }
        return new RememberedAnswer(
            row.getInt(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getBoolean(6),
            json);
      }
    }
  }

  private void update(
      RequestKey key,
      int status,
      @Nullable String etag,
      @Nullable String location,
      String body,
      boolean refusal) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(REMEMBER)) {
      update.setInt(1, status);
      update.setString(2, etag);
      update.setString(3, location);
      update.setString(4, body);
      update.setBoolean(5, refusal);
      name(update, 6, key);
      update.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("an answer could not be remembered", failed);
    }
  }

  private void name(PreparedStatement statement, int from, RequestKey key) throws SQLException {
    statement.setString(from, caller.subject());
    statement.setString(from + 1, key.method());
    statement.setString(from + 2, key.path());
    statement.setString(from + 3, key.key());
  }

  private String write(@Nullable Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("an answer could not be written", failed);
    }
  }
}
