package id.graduasi.registry.dci.search;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.registry.dci.sender.Sender;

/** Why a sender asks: what its message says, else what it was registered with. */
final class Purpose {

  private static final int LONGEST = 300;

  private Purpose() {}

  static String of(Sender sender, JsonNode criteria) {
    for (String part : new String[] {"authorize", "consent"}) {
      JsonNode purpose = criteria.path(part).path("purpose");
      for (JsonNode said : new JsonNode[] {purpose.path("text"), purpose.path("code"), purpose}) {
        if (said.isTextual() && !said.textValue().isBlank()) {
          return text(sender, said.textValue().strip());
        }
      }
    }
    return text(sender, sender.purpose());
  }

  private static String text(Sender sender, String why) {
    String whole = "SP-DCI " + sender.id() + ": " + why;
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
  }
}
