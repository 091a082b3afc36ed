package id.graduasi.registry;

import id.graduasi.platform.testkit.openapi.OpenApiContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@RegistryTest
class OpenApiTest {

  @Test
  void theDocumentIsTheCommittedOne() {
    OpenApiContract.verify(
        "registry", Path.of("src/main/openapi/openapi.json"), "/dci/", "/oauth2/");
  }
}
