package id.graduasi.registry.family;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A merge-patch (RFC 7396) of a family: only what it names changes, and null takes away.
 *
 * @param body the patch as it came
 */
record PatchFamily(ObjectNode body) {

  private static final Set<String> FIELDS =
      Set.of("kk", "villageCode", "address", "facilitatorId", "decile", "indicators");

  /** Refuses what cannot be patched. */
  PatchFamily {
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      if (field.getKey().equals("members")) {
        throw new Refused(FamilyProblem.MEMBERS_NOT_PATCHABLE).on("members");
      }
      if (field.getValue().asText().contains("*")) {
        throw new Refused(FamilyProblem.MASKED_VALUE).on(field.getKey());
      }
      if (!FIELDS.contains(field.getKey())) {
        unknown.add(field.getKey());
      }
    }
    if (!unknown.isEmpty()) {
      Refused refused = new Refused(CommonProblem.VALIDATION_FAILED);
      unknown.forEach(name -> refused.on(name, CommonProblem.UNKNOWN_FIELD));
      throw refused;
    }
  }

  /** The patch laid over the family's own fields. */
  ObjectNode over(ObjectNode family) {
    return merge(family, body);
  }

  private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      if (field.getValue().isNull()) {
        target.remove(field.getKey());
      } else if (field.getValue() instanceof ObjectNode inner) {
        ObjectNode old =
            target.get(field.getKey()) instanceof ObjectNode there ? there : target.objectNode();
        target.set(field.getKey(), merge(old, inner));
      } else {
        target.set(field.getKey(), field.getValue());
      }
    }
    return target;
  }
}
