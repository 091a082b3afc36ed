package id.graduasi.reporting;

import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.openapi.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class OpenApiTest {

  @Test
  void theDocumentIsTheCommittedOne() {
    OpenApiContract.verify("reporting", Path.of("src/main/openapi/openapi.json"));
  }
}
