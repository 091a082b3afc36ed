package id.graduasi.grants.paper;

import id.graduasi.platform.web.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Says things in the language of a paper. */
record Wording(Language language) {

  String say(String id, String en) {
    return switch (language) {
      case ID -> id;
      case EN -> en;
    };
  }

  String figures(long amount) {
    return Rupiah.figures(amount, language);
  }

  String words(long amount) {
    return Rupiah.words(amount, language);
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Rupiah.locale(language)).format(day);
  }

  /** The kind of business of a plan. */
  String business(@Nullable String kind) {
    return switch (kind) {
      case "FOOD" -> say("Makanan", "Food");
      case "TRADE" -> say("Perdagangan", "Trade");
      case "SERVICES" -> say("Jasa", "Services");
      case "CRAFT" -> say("Kerajinan", "Craft");
      case "FARMING" -> say("Pertanian", "Farming");
      case "LIVESTOCK" -> say("Peternakan", "Livestock");
      case "FISHERY" -> say("Perikanan", "Fishery");
      case "OTHER" -> say("Lainnya", "Other");
      case null, default -> "-";
    };
  }
}
