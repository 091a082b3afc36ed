package id.graduasi.graduation.session;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.Puts;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Groups and sessions that a test asks for. */
final class SessionSamples {

  static final String DAY = "2026-03-12";

  private SessionSamples() {}

  static String group(String kind, KnownTestFamily... families) {
    return """
        {"name": "Kelompok Melati", "villageCode": "%s", "kind": "%s", "families": [%s],
         "formedOn": "2025-01-06"}"""
        .formatted(
            KnownTestFamily.BOJONEGORO,
            kind,
            Arrays.stream(families)
                .map(family -> "\"" + family.id() + "\"")
                .collect(Collectors.joining(", ")));
  }

  static String session(UUID group, String module, String day) {
    return """
        {"groupId": "%s", "kind": "P2K2", "module": "%s", "heldOn": "%s"}"""
        .formatted(group, module, day);
  }

  /** Marks, e.g. {@code marks(family, "PRESENT", other, null)}. */
  static String marks(Object... familiesAndStates) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < familiesAndStates.length; i += 2) {
      Object state = familiesAndStates[i + 1];
      items.append(items.isEmpty() ? "" : ", ");
      items
          .append("{\"familyId\": \"")
          .append(((KnownTestFamily) familiesAndStates[i]).id())
          .append("\", \"state\": ")
          .append(state == null ? "null" : "\"" + state + "\"")
          .append("}");
    }
    return "{\"items\": [" + items + "]}";
  }

  static UUID formed(KnownTestFamily... families) {
    UUID id = UUID.randomUUID();
    Puts.put(Api.FACILITATOR, "/groups/" + id, group("P2K2", families)).statusCode(201);
    return id;
  }

  static UUID held(UUID group, String module, String day) {
    UUID id = UUID.randomUUID();
    Puts.put(Api.FACILITATOR, "/sessions/" + id, session(group, module, day)).statusCode(201);
    return id;
  }
}
