package id.graduasi.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractsTest {

  private static final String ENDED = "id.graduasi.registry.enrollment.ended.v1";

  private final String sample = sample("registry/enrollment.ended.v1");

  @Test
  void aGoldenSampleIsValidAndTellsNothingOfAPerson() {
    assertThatCode(() -> Contracts.assertValid(ENDED, sample)).doesNotThrowAnyException();
    assertThatCode(() -> Contracts.assertNoPersonalData(sample)).doesNotThrowAnyException();
    assertThatCode(() -> Contracts.assertNoPersonalData(sample("registry/region.changed.v1")))
        .doesNotThrowAnyException();
  }

  @Test
  void whatATypePromisesIsChecked() {
    assertThatThrownBy(() -> Contracts.assertValid(ENDED, sample.replace("ENDED", "ACTIVE")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("status");
    assertThatThrownBy(
            () -> Contracts.assertValid(ENDED, sample.replace("\"version\"", "\"versions\"")))
        .hasMessageContaining("version");
    assertThatThrownBy(() -> Contracts.assertValid(ENDED, sample.replace("-04-01", "-04-31")))
        .hasMessageContaining("date");
  }

  @Test
  void anUnknownTypeFails() {
    assertThatThrownBy(() -> Contracts.assertValid("id.graduasi.registry.cat.fed.v1", "{}"))
        .hasMessageContaining("No schema");
    assertThatThrownBy(() -> Contracts.assertValid("family.registered", "{}"))
        .hasMessageContaining("full name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"nik\": \"1\"}",
        "{\"members\": [{\"name\": \"Siti\"}]}",
        "{\"note\": \"see 3522154107859001\"}",
        "{\"indicators\": {\"no_hp\": \"-\"}}",
        "{\"contact\": \"081234567890\"}",
        "{\"Alamat\": \"Jl. Mawar 1\"}"
      })
  void personalDataIsFoundByNameAndByLook(String body) {
    assertThatThrownBy(() -> Contracts.assertNoPersonalData(body))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("An event must not tell this: $.")
        .hasMessageNotContaining("3522154107859001");
  }

  private static String sample(String type) {
    try (InputStream stream =
        Contracts.class.getResourceAsStream("/contracts/events/" + type + ".sample.json")) {
      assertThat(stream).as(type).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
