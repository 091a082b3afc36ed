package id.graduasi.platform.testkit.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what may identify a person. */
final class PersonalData {

  private static final Set<String> FIELDS =
      Set.of(
          "nik",
          "kk",
          "nokk",
          "nomor_induk_kependudukan",
          "nomor_kartu_keluarga",
          "nama",
          "nama_lengkap",
          "fullname",
          "address",
          "alamat",
          "phone",
          "telepon",
          "nomor_telepon",
          "no_hp",
          "nomor_hp",
          "hp",
          "email");
  private static final Pattern IDENTIFIER = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");
  private static final Pattern PHONE = Pattern.compile("(?<![0-9])(\\+?62|0)8[0-9]{7,11}(?![0-9])");

  private PersonalData() {}

  /** Where the first of it stands; the value itself is not repeated. */
  static Optional<String> find(JsonNode node) {
    return find(node, "$");
  }

  private static Optional<String> find(JsonNode node, String path) {
    if (node.isValueNode()) {
      return looksPersonal(node.asText()) ? Optional.of(path) : Optional.empty();
    }
    int index = 0;
    for (JsonNode item : node.isArray() ? node : Set.<JsonNode>of()) {
      Optional<String> found = find(item, path + "[" + index++ + "]");
      if (found.isPresent()) {
        return found;
      }
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String at = path + "." + field.getKey();
      if (isPersonal(field.getKey(), node)) {
        return Optional.of(at);
      }
      Optional<String> found = find(field.getValue(), at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isPersonal(String field, JsonNode owner) {
    String name = field.toLowerCase(Locale.ROOT);
    // What has a code, a region or a programme, may have a name.
    return FIELDS.contains(name) || name.equals("name") && !owner.has("code");
  }

  private static boolean looksPersonal(String text) {
    return IDENTIFIER.matcher(text).find() || PHONE.matcher(text).find();
  }
}
