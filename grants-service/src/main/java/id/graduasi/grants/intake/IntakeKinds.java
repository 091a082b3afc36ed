package id.graduasi.grants.intake;

import id.graduasi.platform.web.Refused;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that are known, by their names. */
@Singleton
class IntakeKinds {

  private final List<IntakeKind> kinds;

  IntakeKinds(@All List<IntakeKind> kinds) {
    this.kinds = kinds;
  }

  IntakeKind named(String name) {
    return find(name).orElseThrow();
  }

  /** A kind that needs nothing but its file. */
  IntakeKind standingAlone(String name) {
    return find(name)
        .filter(IntakeKind::standsAlone)
        .orElseThrow(
            () ->
                new Refused(
                        IntakeProblem.GRANT_FILE_KIND_UNKNOWN,
                        kinds.stream()
                            .filter(IntakeKind::standsAlone)
                            .map(IntakeKind::name)
                            .sorted()
                            .collect(Collectors.joining(", ")))
                    .on("kind"));
  }

  private Optional<IntakeKind> find(String name) {
    return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
