package id.graduasi.registry.dci.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.registry.dci.message.Replies;
import id.graduasi.registry.dci.sender.DciConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Puts answers into their envelope and signs them. */
@ApplicationScoped
public class SignedAnswers {

  private final Signatures signatures;
  private final DciConfig config;
  private final Clock clock;

  SignedAnswers(Signatures signatures, DciConfig config, Clock clock) {
    this.signatures = signatures;
    this.config = config;
    this.clock = clock;
  }

  /**
   * A signed answer.
   *
   * @param messageId the same whenever the same answer is sent again
   * @param outcomes what became of each question
   * @param message the answer itself
   */
  public ObjectNode of(
      String action, String messageId, String receiverId, JsonNode outcomes, ObjectNode message) {
    int count = Math.max(1, outcomes.size());
    ObjectNode header =
        Replies.header(
            action,
            messageId,
            Replies.status(outcomes),
            count,
            count,
            config.id(),
            receiverId,
            clock.instant());
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("signature", signatures.sign(header, message));
    answer.set("header", header);
    answer.set("message", message);
    return answer;
  }
}
