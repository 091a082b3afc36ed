package id.graduasi.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every document must have for a reader to find his way. */
final class OpenApiLint {

  private static final String BASE = "/api/v1/";
  private static final Set<String> VERBS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  private OpenApiLint() {}

  static List<String> faults(JsonNode document, List<String> otherPaths) {
    List<String> faults = new ArrayList<>();
    if (!document.path("openapi").asText().startsWith("3.1")) {
      faults.add("the version of OpenAPI is not 3.1");
    }
    if (document.path("paths").isEmpty()) {
      faults.add("there are no paths");
    }
    Set<String> ids = new HashSet<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      String name = path.getKey();
      if (!name.startsWith(BASE) && otherPaths.stream().noneMatch(name::startsWith)) {
        faults.add(name + " does not begin with " + BASE);
      }
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (VERBS.contains(operation.getKey())) {
          String where = operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + name;
          check(where, operation.getValue(), document, ids, faults);
        }
      }
    }
    return faults;
  }

  private static void check(
      String where, JsonNode operation, JsonNode document, Set<String> ids, List<String> faults) {
    if (operation.path("summary").asText().isBlank()) {
      faults.add(where + " has no summary");
    }
    if (operation.path("tags").isEmpty()) {
      faults.add(where + " has no tag");
    }
    String id = operation.path("operationId").asText();
    if (id.isBlank()) {
      faults.add(where + " has no operationId");
    } else if (!ids.add(id)) {
      faults.add(where + " repeats the operationId " + id);
    }
    if (!operation.has("security") && document.path("security").isEmpty()) {
      faults.add(where + " says nothing about security");
    }
    for (JsonNode body : operation.path("requestBody").path("content")) {
      if (!body.has("example") && !body.has("examples")) {
        faults.add(where + " takes a body but shows no example");
      }
    }
    boolean succeeds = false;
    for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
      succeeds |= response.getKey().startsWith("2");
    }
    if (!succeeds) {
      faults.add(where + " has no response that says success");
    }
  }
}
