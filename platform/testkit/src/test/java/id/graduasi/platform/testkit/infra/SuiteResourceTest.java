package id.graduasi.platform.testkit.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuiteResourceTest {
  private Map<String, String> settings = Map.of();

  @BeforeEach
  void start() {
    settings = started("registry");
  }

  private static Map<String, String> started(String service) {
    SuiteResource resource = new SuiteResource();
    resource.init(Map.of("service", service));
    return resource.start();
  }

  @Test
  void aServiceIsToldOfItsOwnDatabase() throws SQLException {
    assertThat(settings.get("GRADUASI_DB_URL")).endsWith("/registry");
    try (var app = Databases.app();
        var owner = Databases.owner()) {
      assertThat(app.getMetaData().getUserName()).isEqualTo("registry_app");
      assertThat(owner.getMetaData().getUserName()).isEqualTo("registry_owner");
    }
    assertThat(Databases.query("select current_database()")).containsExactly("registry");
  }

  @Test
  void everyNameIsGivenAsAPropertyToo() {
    assertThat(settings.get("graduasi.keyset")).isEqualTo(settings.get("GRADUASI_KEYSET"));
    assertThat(settings.get("kafka.bootstrap.servers")).startsWith("127.0.0.1:");
  }

  @Test
  void aSecondStartFindsTheSameServersAndTheSameSecrets() {
    assertThat(started("registry")).isEqualTo(settings);
  }

  @Test
  void anotherServiceSharesTheServersButNotTheDatabase() {
    Map<String, String> grants = started("grants");

    assertThat(grants.get("KAFKA_BOOTSTRAP_SERVERS"))
        .isEqualTo(settings.get("KAFKA_BOOTSTRAP_SERVERS"));
    assertThat(grants.get("GRADUASI_DB_URL")).endsWith("/grants");
    assertThat(grants.get("GRADUASI_DB_PASSWORD"))
        .isNotEqualTo(settings.get("GRADUASI_DB_PASSWORD"));
    assertThat(Databases.query("select current_database()")).containsExactly("grants");
  }

  @Test
  void tokensCarryTheClaimsOfTheirClient() {
    assertThat(payload(Tokens.of("lamongan")))
        .contains("\"sub\":\"lamongan\"", "\"area\":\"35.24\"", "\"roles\":[\"regency-office\"]")
        .contains(settings.get("GRADUASI_ISSUER"))
        .doesNotContain("person");
    assertThat(payload(Tokens.ofPerson("lamongan-head"))).contains("\"person\":true");
    assertThat(payload(Tokens.with("ani", "35.22.15", null, "regency-office")))
        .contains("\"sub\":\"ani\"", "\"area\":\"35.22.15\"");
    assertThat(payload(Tokens.foreign("lamongan"))).contains("/stranger\"");
    assertThatThrownBy(() -> Tokens.of("nobody")).hasMessageContaining("nobody");
  }

  private static String payload(String token) {
    return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
  }
}
