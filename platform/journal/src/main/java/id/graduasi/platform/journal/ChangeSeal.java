package id.graduasi.platform.journal;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Encrypts the audit trail's field changes, bound to the key of the aggregate they belong to. */
@Singleton
class ChangeSeal {

  private static final TypeReference<Map<String, Change>> CHANGES = new TypeReference<>() {};

  private final Aead aead;
  private final ObjectMapper json;

  ChangeSeal(@ConfigProperty(name = "graduasi.keyset") String keyset, ObjectMapper json)
      throws GeneralSecurityException {
    AeadConfig.register();
    String plain = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
    this.aead =
        TinkJsonProtoKeysetFormat.parseKeyset(plain, InsecureSecretKeyAccess.get())
            .getPrimitive(RegistryConfiguration.get(), Aead.class);
    this.json = json;
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
