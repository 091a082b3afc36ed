package id.graduasi.platform.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one list of demo clients of the local issuer. */
public final class DemoClients {
  private static final Map<String, DemoClient> BY_ID =
      list().stream().collect(Collectors.toMap(DemoClient::id, Function.identity()));

  private DemoClients() {}

  /** All demo clients, in the order in which a login page shows them. */
  public static List<DemoClient> list() {
    List<DemoClient> clients = new ArrayList<>();
    clients.add(new DemoClient("ministry", List.of("ministry"), "*", null));
    clients.add(new DemoClient("jatim", List.of("province-office"), "35", null));
    clients.add(new DemoClient("kalsel", List.of("province-office"), "63", null));
    // Facilitators' ids are written out: documentation and demo data name them.
    regency(clients, "bojonegoro", "35.22", "01990000-0000-7000-8000-000000003522");
    regency(clients, "lamongan", "35.24", "01990000-0000-7000-8000-000000003524");
    regency(clients, "madiun", "35.19", "01990000-0000-7000-8000-000000003519");
    regency(clients, "mukomuko", "17.06", "01990000-0000-7000-8000-000000001706");
    clients.add(new DemoClient("auditor", List.of("auditor"), "*", null));
    clients.add(new DemoClient("system", List.of("system"), "*", null));
    return List.copyOf(clients);
  }

  private static void regency(
      List<DemoClient> clients, String name, String area, String facilitatorId) {
    clients.add(new DemoClient(name, List.of("regency-office"), area, null));
    // Somebody else of the same office, because a case needs four eyes there.
    clients.add(new DemoClient(name + "-verifier", List.of("regency-office"), area, null));
    clients.add(new DemoClient(name + "-head", List.of("regency-approver"), area, null));
    clients.add(new DemoClient(name + "-facilitator", List.of("facilitator"), area, facilitatorId));
  }

  public static Optional<DemoClient> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
