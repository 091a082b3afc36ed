package id.graduasi.registry.dci.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes the messages that we send: acknowledgements, and headers of answers. */
public final class Replies {

  private static final int LONGEST_MESSAGE = 999;

  private Replies() {}

  /** We have it and call back. */
  public static ObjectNode ack(UUID correlationId, Instant now) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    acknowledge(answer, "ACK", correlationId.toString(), now);
    return answer;
  }

  /** We have it, and nothing more follows. */
  public static ObjectNode nack(UUID correlationId, Instant now) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    acknowledge(answer, "NACK", correlationId.toString(), now);
    return answer;
  }

  /** We refuse it; also in the form of the standard's HTTP errors, for those who read that. */
  public static ObjectNode error(ErrorCode code, String message, Instant now) {
    String text =
        message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ObjectNode acknowledged =
        acknowledge(answer, "ERR", UuidCreator.getTimeOrderedEpoch().toString(), now);
    acknowledged.putObject("error").put("code", code.code()).put("message", text);
    answer.putArray("errors").addObject().put("code", code.code()).put("message", text);
    return answer;
  }

  private static ObjectNode acknowledge(
      ObjectNode answer, String status, String correlationId, Instant now) {
    return answer
        .putObject("message")
        .put("ack_status", status)
        .put("timestamp", now.truncatedTo(ChronoUnit.MILLIS).toString())
        .put("correlation_id", correlationId);
  }

  /**
   * The header of an answer.
   *
   * @param action its action, e.g. {@code on-search}
   * @param messageId the same whenever the same answer is sent again
   * @param status {@code succ}, or {@code rjct} when all of it was refused
   * @param total how many questions there were
   * @param completed how many of them are answered
   */
  public static ObjectNode header(
      String action,
      String messageId,
      String status,
      int total,
      int completed,
      String senderId,
      String receiverId,
      Instant now) {
    ObjectNode header = JsonNodeFactory.instance.objectNode();
    header.put("version", "1.0.0");
    header.put("message_id", messageId);
    header.put("message_ts", now.truncatedTo(ChronoUnit.MILLIS).toString());
    header.put("action", action);
    header.put("status", status);
    header.put("total_count", total);
    header.put("completed_count", completed);
    header.put("sender_id", senderId);
    header.put("receiver_id", receiverId);
    header.put("is_msg_encrypted", false);
    return header;
  }

  /** What a list of outcomes comes to: refused when all of them are. */
  public static String status(Iterable<JsonNode> outcomes) {
    boolean refused = false;
    for (JsonNode one : outcomes) {
      if (!one.path("status").asText().equals("rjct")) {
        return "succ";
      }
      refused = true;
    }
    return refused ? "rjct" : "succ";
  }
}
