package id.graduasi.registry.dci;

import static id.graduasi.registry.dci.Dci.byIdentifier;
import static id.graduasi.registry.dci.Dci.post;
import static id.graduasi.registry.dci.Dci.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.registry.RegistryTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures as an outside client makes and verifies them, from the published profile alone. */
@RegistryTest
class SignatureTest {

  private static final String SEARCH = "sync/search";

  @ParameterizedTest
  @ValueSource(strings = {"Ed25519", "RSA"})
  void aSenderWhosePolicyAsksForItMustSign(String algorithm) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    String sender = sender(pair);
    long now = Instant.now().getEpochSecond();

    ObjectNode good = search(sender, byIdentifier("UIN", "TEST-001"));
    post(SEARCH, signed(good, sender, pair, now, now + 60)).then().statusCode(200);

    ObjectNode none = search(sender, byIdentifier("UIN", "TEST-001"));
    none.put("signature", "");
    code(post(SEARCH, none), "err.signature.missing");
    code(post(SEARCH, search(sender, byIdentifier("UIN", "1"))), "err.signature.invalid");

    ObjectNode changed =
        signed(search(sender, byIdentifier("UIN", "1")), sender, pair, now, now + 60);
    ((ObjectNode) changed.findPath("query")).put("value", "2");
    code(post(SEARCH, changed), "err.signature.invalid");

    code(
        post(
            SEARCH,
            signed(search(sender, byIdentifier("UIN", "1")), sender, pair, now - 900, now - 600)),
        "err.signature.invalid");
    code(
        post(
            SEARCH,
            signed(search(sender, byIdentifier("UIN", "1")), sender, pair, now - 900, now + 600)),
        "err.signature.invalid");
    code(
        post(
            SEARCH,
            signed(search(sender, byIdentifier("UIN", "1")), sender, pair, now + 600, now + 900)),
        "err.signature.invalid");
    KeyPair other = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    code(
        post(
            SEARCH, signed(search(sender, byIdentifier("UIN", "1")), sender, other, now, now + 60)),
        "err.signature.invalid");
    String someone = Dci.sender(Map.of());
    code(
        post(
            SEARCH, signed(search(sender, byIdentifier("UIN", "1")), someone, pair, now, now + 60)),
        "err.signature.invalid");
  }

  @Test
  void whatWeAnswerIsSignedByThePublishedKey() throws Exception {
    String sender = Dci.sender(Map.of());
    JsonNode answer =
        Dci.read(post(SEARCH, search(sender, byIdentifier("UIN", "TEST-001"))).asString());
    Matcher signature =
        Pattern.compile(
                "kidId=\"graduasi-registry\\|(\\w+)\\|ed25519\".*created=\"(\\d+)\", expires=\"(\\d+)\""
                    + ".*signature=\"([^\"]+)\"")
            .matcher(answer.path("signature").asText());
    assertThat(signature.find()).isTrue();
    for (String path :
        new String[] {"/.well-known/jwks.json", "/dci/v1.0.0/.well-known/jwks.json"}) {
      JsonNode jwk =
          Dci.read(RestAssured.get(path).then().statusCode(200).extract().asString())
              .path("keys")
              .path(0);
      assertThat(jwk.path("kid").asText()).isEqualTo(signature.group(1));
      PublicKey key = PublicJsonWebKey.Factory.newPublicJwk(jwk.toString()).getPublicKey();
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(
          content(answer, Long.parseLong(signature.group(2)), Long.parseLong(signature.group(3))));
      assertThat(verifier.verify(Base64.getDecoder().decode(signature.group(4)))).isTrue();
    }
  }

  @Test
  void onlyPublicKeysThatAreStrongEnoughAreRegistered() throws Exception {
    KeyPair weak = generated("RSA", 1024);
    Map<String, Object> key = jwk(weak.getPublic(), JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    Dci.register("weak", Map.of("keys", List.of(key)))
        .then()
        .statusCode(422)
        .body("code", equalTo("public-key-invalid"));
    Dci.register("keyless", Map.of("signature", "REQUIRED"))
        .then()
        .statusCode(422)
        .body("code", equalTo("signature-without-key"));
    Dci.register("elsewhere", Map.of("callbackUri", "http://169.254.169.254/"))
        .then()
        .statusCode(422)
        .body("code", equalTo("callback-not-registered"));
  }

  private static KeyPair generated(String algorithm, int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static String sender(KeyPair pair) throws Exception {
    return Dci.sender(
        Map.of(
            "signature",
            "REQUIRED",
            "keys",
            List.of(jwk(pair.getPublic(), JsonWebKey.OutputControlLevel.PUBLIC_ONLY))));
  }

  private static Map<String, Object> jwk(PublicKey key, JsonWebKey.OutputControlLevel level)
      throws Exception {
    PublicJsonWebKey jwk = PublicJsonWebKey.Factory.newPublicJwk(key);
    jwk.setKeyId("k1");
    return new HashMap<>(jwk.toParams(level));
  }

  private static ObjectNode signed(
      ObjectNode message, String sender, KeyPair pair, long created, long expires)
      throws Exception {
    boolean rsa = pair.getPrivate().getAlgorithm().equals("RSA");
    Signature signer = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
    signer.initSign(pair.getPrivate());
    signer.update(content(message, created, expires));
    String algorithm = rsa ? "rs256" : "ed25519";
    message.put(
        "signature",
        ("Signature: namespace=\"dci\", kidId=\"%s|k1|%s\", algorithm=\"%s\", created=\"%d\","
                + " expires=\"%d\", headers=\"(created) (expires) digest\", signature=\"%s\"")
            .formatted(
                sender,
                algorithm,
                algorithm,
                created,
                expires,
                Base64.getEncoder().encodeToString(signer.sign())));
    return message;
  }

  private static byte[] content(JsonNode message, long created, long expires) throws Exception {
    ObjectNode both = Dci.JSON.createObjectNode();
    both.set("message", message.path("message"));
    both.set("header", message.path("header"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(new JsonCanonicalizer(both.toString()).getEncodedUTF8());
    return "(created): %d\n(expires): %d\ndigest: SHA-256=%s"
        .formatted(created, expires, Base64.getEncoder().encodeToString(digest))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void code(Response answer, String code) {
    answer.then().statusCode(400).body("message.error.code", equalTo(code));
  }
}
