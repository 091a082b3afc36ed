package id.graduasi.platform.testkit.openapi;

import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** What would break a caller that was written against the document before. */
final class BreakingChanges {

  private BreakingChanges() {}

  static List<String> between(String before, String now) {
    ChangedOpenApi change = OpenApiCompare.fromContents(before, now);
    if (!change.isIncompatible()) {
      return List.of();
    }
    List<String> breaking = new ArrayList<>();
    change
        .getMissingEndpoints()
        .forEach(gone -> breaking.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone"));
    change.getChangedOperations().stream()
        .filter(operation -> operation.isIncompatible())
        .forEach(
            operation ->
                breaking.add(
                    "%s %s: %s"
                        .formatted(
                            operation.getHttpMethod(),
                            operation.getPathUrl(),
                            operation.getChangedElements().stream()
                                .filter(element -> element != null && element.isIncompatible())
                                .map(element -> element.getClass().getSimpleName())
                                .distinct()
                                .toList())));
    return breaking.isEmpty() ? List.of("the document is not compatible") : breaking;
  }
}
