package id.graduasi.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two documents differ, as JSON pointers; the first of them are enough for a message. */
final class Differences {

  private static final int ENOUGH = 25;

  private Differences() {}

  static List<String> between(JsonNode before, JsonNode now) {
    List<String> found = new ArrayList<>();
    compare("", before, now, found);
    if (found.size() > ENOUGH) {
      String more = "… and %d more".formatted(found.size() - ENOUGH);
      found = new ArrayList<>(found.subList(0, ENOUGH));
      found.add(more);
    }
    return found;
  }

  private static void compare(String at, JsonNode before, JsonNode now, List<String> found) {
    if (before.isObject() && now.isObject()) {
      Set<String> names = new TreeSet<>();
      before.fieldNames().forEachRemaining(names::add);
      now.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String below = at + "/" + name.replace("~", "~0").replace("/", "~1");
        if (!now.has(name)) {
          found.add("- " + below);
        } else if (!before.has(name)) {
          found.add("+ " + below);
        } else {
          compare(below, before.get(name), now.get(name), found);
        }
      }
    } else if (!before.equals(now)) {
      found.add("~ %s: %s → %s".formatted(at, before, now));
    }
  }
}
