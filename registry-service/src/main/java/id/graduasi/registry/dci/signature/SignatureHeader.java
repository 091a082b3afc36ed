package id.graduasi.registry.dci.signature;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signature as it is written: {@code namespace="dci", kidId="sender|key|algorithm", …}.
 *
 * @param keyId the sender's name of its key
 * @param algorithm {@code ed25519} or {@code rs256}
 * @param created seconds since 1970
 * @param expires seconds since 1970
 * @param signature base64
 */
record SignatureHeader(
    String senderId, String keyId, String algorithm, long created, long expires, String signature) {

  private static final Pattern FIELD = Pattern.compile("([A-Za-z]{1,20})=\"([^\"]{0,2000})\"");
  private static final String COVERED = "(created) (expires) digest";

  /** Whether a text claims to be a signature of this profile. */
  static boolean isClaimed(String text) {
    return text.contains("kidId=\"");
  }

  /** The signature, if the text is one. */
  static Optional<SignatureHeader> read(String text) {
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(text);
    while (field.find()) {
      if (fields.put(field.group(1), field.group(2)) != null) {
        return Optional.empty();
      }
    }
    String[] key = fields.getOrDefault("kidId", "").split("\\|", -1);
    boolean whole =
        key.length == 3
            && fields.getOrDefault("headers", "").equals(COVERED)
            && key[2].equalsIgnoreCase(fields.getOrDefault("algorithm", ""));
    try {
      return whole
          ? Optional.of(
              new SignatureHeader(
                  key[0],
                  key[1],
                  key[2].toLowerCase(java.util.Locale.ROOT),
                  Long.parseLong(fields.getOrDefault("created", "")),
                  Long.parseLong(fields.getOrDefault("expires", "")),
                  fields.getOrDefault("signature", "")))
          : Optional.empty();
    } catch (NumberFormatException notATime) {
      return Optional.empty();
    }
  }

  String text() {
    return ("namespace=\"dci\", kidId=\"%s|%s|%s\", algorithm=\"%s\", created=\"%d\","
            + " expires=\"%d\", headers=\"%s\", signature=\"%s\"")
        .formatted(senderId, keyId, algorithm, algorithm, created, expires, COVERED, signature);
  }
}
