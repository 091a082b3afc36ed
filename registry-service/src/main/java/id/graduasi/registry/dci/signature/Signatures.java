package id.graduasi.registry.dci.signature;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.registry.dci.message.DciRefusal;
import id.graduasi.registry.dci.message.Envelope;
import id.graduasi.registry.dci.message.ErrorCode;
import id.graduasi.registry.dci.sender.DciConfig;
import id.graduasi.registry.dci.sender.PublicKeys;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.sender.SignaturePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Base64;

/** Verifies what senders signed, by their policies, and signs what we answer. */
@ApplicationScoped
public class Signatures {

  private final OwnKey key;
  private final DciConfig config;
  private final Clock clock;

  Signatures(OwnKey key, DciConfig config, Clock clock) {
    this.key = key;
    this.config = config;
    this.clock = clock;
  }

  /** The signature of an answer, in our name. */
  public String sign(JsonNode header, JsonNode message) {
    long created = clock.instant().getEpochSecond();
    long expires = created + config.signatureAge().toSeconds();
    byte[] signature = key.sign(SigningContent.of(header, message, created, expires));
    return new SignatureHeader(
            config.id(),
            key.id(),
            "ed25519",
            created,
            expires,
            Base64.getEncoder().encodeToString(signature))
        .text();
  }

  /**
   * Refuses a message whose signature is not what its sender's policy asks for.
   *
   * @throws DciRefusal {@code err.signature.missing}, {@code err.signature.invalid}
   */
  public void require(Sender sender, Envelope envelope) {
    String text = envelope.signature();
    boolean claimed = SignatureHeader.isClaimed(text);
    if (sender.signature() == SignaturePolicy.OPTIONAL && (!claimed || sender.keys().isEmpty())) {
      return;
    }
    if (text.isBlank()) {
      throw new DciRefusal(
          ErrorCode.SIGNATURE_MISSING, "signature: the sender's policy asks for it");
    }
    SignatureHeader header =
        SignatureHeader.read(text).orElseThrow(() -> invalid("not in our profile"));
    if (!header.senderId().equals(sender.id())) {
      throw invalid("kidId names another sender");
    }
    requireTime(header);
    PublicKey publicKey =
        PublicKeys.find(sender, header.keyId()).orElseThrow(() -> invalid("the key is not known"));
    byte[] content =
        SigningContent.of(
            envelope.body().path("header"), envelope.message(), header.created(), header.expires());
    if (!isGood(publicKey, header, content)) {
      throw invalid("it does not fit header and message");
    }
  }

  private void requireTime(SignatureHeader header) {
    long now = clock.instant().getEpochSecond();
    long skew = config.clockSkew().toSeconds();
    long age = config.signatureAge().toSeconds();
    if (header.created() > now + skew) {
      throw invalid("created lies in the future");
    }
    if (header.expires() < now - skew || header.created() < now - skew - age) {
      throw invalid("it has expired");
    }
  }

  private static boolean isGood(PublicKey key, SignatureHeader header, byte[] content) {
    boolean rsa = key instanceof RSAPublicKey;
    if (rsa != header.algorithm().equals("rs256")
        || !rsa && !header.algorithm().equals("ed25519")) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
      verifier.initVerify(key);
      verifier.update(content);
      return verifier.verify(Base64.getDecoder().decode(header.signature()));
    } catch (GeneralSecurityException | IllegalArgumentException bad) {
      return false;
    }
  }

  private static DciRefusal invalid(String why) {
    return new DciRefusal(ErrorCode.SIGNATURE_INVALID, "signature: " + why);
  }
}
