package id.graduasi.grants.paper;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The people of papers, a thousand families a question. */
@ApplicationScoped
class Recipients {

  private static final Logger LOG = Logger.getLogger(Recipients.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(30);
  private static final int MOST = 1000;
  private static final int LONGEST_PURPOSE = 300;

  private final RegistryClient registry;
  private final Caller caller;

  Recipients(RegistryClient registry, Caller caller) {
    this.registry = registry;
    this.caller = caller;
  }

  /** A purpose as the registry wants it; asked before anything else is done. */
  static String purpose(@Nullable String stated) {
    if (stated == null || stated.isBlank() || stated.length() > LONGEST_PURPOSE) {
      throw new Refused(CommonProblem.VALIDATION_FAILED).on("X-Purpose");
    }
    return stated.strip();
  }

  /** The people of these families by their ids; who is out of the caller's sight is not there. */
  Map<UUID, Recipient> of(Collection<UUID> families, String purpose) {
    List<UUID> ids = families.stream().filter(Objects::nonNull).distinct().sorted().toList();
    Map<UUID, Recipient> people = new HashMap<>();
    for (int from = 0; from < ids.size(); from += MOST) {
      ask(ids.subList(from, Math.min(ids.size(), from + MOST)), purpose)
          .forEach(
              family ->
                  family
                      .members()
                      .forEach(person -> people.put(person.id(), recipient(family, person))));
    }
    return people;
  }

  private List<RegistryAnswer.Household> ask(List<UUID> ids, String purpose) {
    try {
      return registry.families(ids, caller.bearer(), purpose);
    } catch (RegistryFault | CircuitBreakerOpenException fault) {
      LOG.warnv("The registry does not answer: {0}", fault.getMessage());
      throw new Refused(PaperProblem.REGISTRY_UNAVAILABLE).retryAfter(TRY_AGAIN);
    }
  }

  private static Recipient recipient(
      RegistryAnswer.Household family, RegistryAnswer.Person person) {
    return new Recipient(
        person.name(),
        person.nik(),
        Objects.requireNonNullElse(family.address(), ""),
        family.villageCode());
  }
}
