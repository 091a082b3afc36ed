package id.graduasi.platform.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jboss.logging.Logger;
import org.postgresql.jdbc.PgConnection;

/**
 * Writes the scope in force into every connection before anyone uses it.
 *
 * <p>It sets the scope only when it differs from what the connection last had, since a round trip
 * before each statement halves the rate of reads. Agroal has already enlisted the connection in the
 * transaction at this point, so the setting is committed at once, on the driver's own connection
 * (Agroal's refuses a commit): otherwise a rollback would undo it while the remembered value stays,
 * and the next caller would see through the wrong eyes.
 */
@Singleton
class ScopeInterceptor implements AgroalPoolInterceptor {

  private static final String SET =
      "select set_config('app.area_from', ?, false), set_config('app.area_to', ?, false),"
          + " set_config('app.facilitator', ?, false)";

  private static final Logger LOG = Logger.getLogger(ScopeInterceptor.class);

  private final CurrentScope current;
  private final Map<Connection, Scope> last = Collections.synchronizedMap(new WeakHashMap<>());

  ScopeInterceptor(CurrentScope current) {
    this.current = current;
  }

  @Override
  public void onConnectionAcquire(Connection pooled) {
    Scope scope = current.get();
    PgConnection connection = driverOf(pooled);
    if (scope.equals(last.get(connection))) {
      return;
    }
    last.remove(connection);
    try {
      set(connection, scope);
      last.put(connection, scope);
    } catch (SQLException failed) {
      LOG.warn("A connection's scope could not be set; the connection is given up", failed);
      giveUp(connection);
    }
  }

  private static void set(PgConnection connection, Scope scope) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SET)) {
      statement.setString(1, scope.area().from());
      statement.setString(2, scope.area().to());
      statement.setString(3, scope.facilitatorId() == null ? "" : scope.facilitatorId().toString());
      statement.execute();
    }
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  /**
   * Nothing can be read by it any more, in whatever scope. It is handed out closed, because Agroal
   * takes one back unseen if its interceptor throws, but removes one whose user found it dead.
   */
  private static void giveUp(PgConnection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException failed) {
      throw new IllegalStateException("a connection without a scope stays open", failed);
    }
  }

  private static PgConnection driverOf(Connection pooled) {
    try {
      return pooled.unwrap(PgConnection.class);
    } catch (SQLException other) {
      throw new IllegalStateException("not a connection to PostgreSQL", other);
    }
  }
}
