package id.graduasi.platform.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database refuses: a named constraint becomes its feature's problem, a lost race a
 * conflict. The database decides, so two people at once get a clear answer and never both a yes.
 */
@Singleton
public class DatabaseRefusals {

  /** Serialization failure, deadlock, lock not available. */
  private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03");

  private final Map<String, ProblemCode> constraints = new HashMap<>();

  DatabaseRefusals(@Any Instance<ConstraintSource> sources) {
    sources.forEach(source -> constraints.putAll(source.constraints()));
  }

  /** The refusal that a database's word stands for, if what was thrown holds one. */
  public Optional<Refused> refusal(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
        Optional<Refused> known = known(sql.getServerErrorMessage());
        if (known.isPresent()) {
          return known;
        }
      }
      if (cause instanceof SQLException sql && isOutOfScope(sql)) {
        return Optional.of(new Refused(CommonProblem.AREA_NOT_FOUND));
      }
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && LOST_RACES.contains(sql.getSQLState())) {
        return Optional.of(new Refused(CommonProblem.CONCURRENT_CHANGE));
      }
      if (cause.getClass().getSimpleName().startsWith("OptimisticLock")
          || cause.getClass().getSimpleName().startsWith("StaleObjectState")) {
        return Optional.of(new Refused(CommonProblem.CONCURRENT_CHANGE));
      }
    }
    return Optional.empty();
  }

  /** Whether row security refused to write a row that lies outside of the caller's scope. */
  static boolean isOutOfScope(SQLException refused) {
    return refused instanceof PSQLException sql
        && sql.getServerErrorMessage() != null
        && "ExecWithCheckOptions".equals(sql.getServerErrorMessage().getRoutine());
  }

  private Optional<Refused> known(ServerErrorMessage error) {
    return Optional.ofNullable(error.getConstraint()).map(constraints::get).map(Refused::new);
  }
}
