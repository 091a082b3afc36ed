package id.graduasi.graduation;

import id.graduasi.platform.testkit.openapi.OpenApiContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpenApiTest {

  @Test
  void theDocumentIsTheCommittedOne() {
    OpenApiContract.verify("graduation", Path.of("src/main/openapi/openapi.json"));
  }
}
