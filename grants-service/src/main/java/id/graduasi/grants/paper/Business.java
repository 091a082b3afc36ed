package id.graduasi.grants.paper;

import id.graduasi.platform.paper.Wording;
import org.jspecify.annotations.Nullable;

/** Kinds of businesses in words. */
final class Business {

  private Business() {}

  /** The kind of business of a plan. */
  static String of(@Nullable String kind, Wording wording) {
    return switch (kind) {
      case "FOOD" -> wording.say("Makanan", "Food");
      case "TRADE" -> wording.say("Perdagangan", "Trade");
      case "SERVICES" -> wording.say("Jasa", "Services");
      case "CRAFT" -> wording.say("Kerajinan", "Craft");
      case "FARMING" -> wording.say("Pertanian", "Farming");
      case "LIVESTOCK" -> wording.say("Peternakan", "Livestock");
      case "FISHERY" -> wording.say("Perikanan", "Fishery");
      case "OTHER" -> wording.say("Lainnya", "Other");
      case null, default -> "-";
    };
  }
}
