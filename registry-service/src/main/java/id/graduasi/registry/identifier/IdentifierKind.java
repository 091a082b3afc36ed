package id.graduasi.registry.identifier;

import java.nio.charset.StandardCharsets;

/** Which of the two numbers an identifier is: a ciphertext or hash of one never fits the other. */
public enum IdentifierKind {
  /** Nomor induk kependudukan: one person, for life. */
  NIK("nik"),
  /** Nomor kartu keluarga: one family card; it changes when a family splits or moves. */
  KK("kk");

  private final String domain;

  IdentifierKind(String domain) {
    this.domain = domain;
  }

  byte[] associatedData() {
    return domain.getBytes(StandardCharsets.US_ASCII);
  }

  byte[] hashPrefix() {
    return ("graduasi/" + domain + "/").getBytes(StandardCharsets.US_ASCII);
  }
}
