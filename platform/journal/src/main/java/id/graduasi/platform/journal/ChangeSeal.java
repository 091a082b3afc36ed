package id.graduasi.platform.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Encrypts the audit trail's field changes, bound to the key of the aggregate they belong to. */
@Startup
@Singleton
class ChangeSeal {

  private static final TypeReference<Map<String, Change>> CHANGES = new TypeReference<>() {};

  private final Aead aead;
  private final ObjectMapper json;

  ChangeSeal(@ConfigProperty(name = "graduasi.keyset") Optional<String> keyset, ObjectMapper json) {
    this.aead =
        aead(
            keyset.orElseThrow(
                () ->
                    new IllegalStateException(
                        "graduasi.keyset (GRADUASI_KEYSET) is not set: the service needs a Tink"
                            + " AEAD keyset, its JSON in base64")));
    this.json = json;
  }

  private static Aead aead(String keyset) {
    try {
      AeadConfig.register();
      String plain = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
      return TinkJsonProtoKeysetFormat.parseKeyset(plain, InsecureSecretKeyAccess.get())
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException | IllegalArgumentException unusable) {
      // Without the cause, whose text could quote the secret.
      throw new IllegalStateException(
          "graduasi.keyset (GRADUASI_KEYSET) is not a Tink AEAD keyset, its JSON in base64");
    }
  }

  byte @Nullable [] seal(String key, Map<String, Change> changes) {
    if (changes.isEmpty()) {
      return null;
    }
    try {
      return aead.encrypt(json.writeValueAsBytes(changes), key.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IOException failed) {
      throw new IllegalStateException("a change could not be sealed", failed);
    }
  }

  Map<String, Change> open(String key, byte @Nullable [] sealed) {
    if (sealed == null) {
      return Map.of();
    }
    try {
      return json.readValue(aead.decrypt(sealed, key.getBytes(StandardCharsets.UTF_8)), CHANGES);
    } catch (GeneralSecurityException | IOException failed) {
      throw new IllegalStateException("a change could not be opened", failed);
    }
  }
}
