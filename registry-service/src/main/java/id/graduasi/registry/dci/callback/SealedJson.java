package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What senders asked, encrypted under the installation's keyset and bound to its row: questions
 * name people.
 */
@Singleton
class SealedJson {

  private final Aead aead;
  private final ObjectMapper json;

  SealedJson(@ConfigProperty(name = "graduasi.keyset") String keyset, ObjectMapper json) {
    this.json = json;
    try {
      AeadConfig.register();
      String plain = new String(Base64.getDecoder().decode(keyset.strip()), StandardCharsets.UTF_8);
      this.aead =
          TinkJsonProtoKeysetFormat.parseKeyset(plain, InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException | IllegalArgumentException unusable) {
      // Without the cause, whose text could quote the secret.
      throw new IllegalStateException("graduasi.keyset is not a Tink AEAD keyset in base64");
    }
  }

  byte[] seal(UUID row, JsonNode node) {
    try {
      return aead.encrypt(json.writeValueAsBytes(node), bound(row));
    } catch (GeneralSecurityException | IOException failed) {
      throw new IllegalStateException("a message could not be sealed", failed);
    }
  }

  JsonNode open(UUID row, byte[] sealed) {
    try {
      return json.readTree(aead.decrypt(sealed, bound(row)));
    } catch (GeneralSecurityException | IOException failed) {
      throw new IllegalStateException("a message could not be opened", failed);
    }
  }

  private static byte[] bound(UUID row) {
    return ("dci:" + row).getBytes(StandardCharsets.US_ASCII);
  }
}
