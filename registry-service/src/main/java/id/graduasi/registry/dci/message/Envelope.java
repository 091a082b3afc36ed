package id.graduasi.registry.dci.message;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message that has the right form.
 *
 * @param action what its path asks for, and its header too
 * @param header the header, read
 * @param body all of it as it came: signature, header and message
 */
public record Envelope(Action action, Header header, JsonNode body) {

  /** The part that says what is asked. */
  public JsonNode message() {
    return body.path("message");
  }

  /** The signature as it came; empty when there is none. */
  public String signature() {
    return body.path("signature").asText();
  }

  /** The sender's name for the whole transaction: at most 99 characters. */
  public String transactionId() {
    return message().path("transaction_id").asText();
  }
}
