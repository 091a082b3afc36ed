package id.graduasi.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyMaterialTest {

  @Test
  void aKeysetEncryptsAndDecrypts() throws Exception {
    AeadConfig.register();
    String json =
        new String(Base64.getDecoder().decode(KeyMaterial.keyset()), StandardCharsets.UTF_8);
    Aead aead =
        TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
            .getPrimitive(RegistryConfiguration.get(), Aead.class);

    byte[] secret = aead.encrypt(new byte[] {1, 2, 3}, new byte[0]);

    assertThat(aead.decrypt(secret, new byte[0])).containsExactly(1, 2, 3);
  }

  @Test
  void everyInstallationHasItsOwnSecrets() {
    assertThat(KeyMaterial.hashKey()).isNotEqualTo(KeyMaterial.hashKey());
    assertThat(Base64.getDecoder().decode(KeyMaterial.hashKey())).hasSize(32);
    assertThat(KeyMaterial.password()).matches("[A-Za-z0-9_-]{32}");
  }
}
