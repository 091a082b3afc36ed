package id.graduasi.registry.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the civil registry answers.
 *
 * @param result MATCH or NO_MATCH
 * @param elements what was compared, and whether it is the same
 * @param reference the registry's reference of the check
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MatchAnswer(Result result, Map<String, Boolean> elements, @Nullable String reference) {

  MatchAnswer {
    elements = elements == null ? Map.of() : Map.copyOf(elements);
  }

  /** The registry says no more than this. */
  enum Result {
    MATCH,
    NO_MATCH
  }
}
