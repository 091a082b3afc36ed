package id.graduasi.registry.dci.message;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The header of a request, read.
 *
 * @param messageId unique with its sender; a repeat is refused
 * @param senderId who sends, as registered with us
 * @param senderUri where answers go, if it was said
 * @param receiverId whom it is meant for, if it was said
 */
public record Header(
    String messageId, String senderId, @Nullable String senderUri, @Nullable String receiverId) {

  static Header of(JsonNode header) {
    return new Header(
        header.path("message_id").asText(),
        header.path("sender_id").asText(),
        text(header, "sender_uri"),
        text(header, "receiver_id"));
  }

  /** An empty text is none: samples of the standard write so. */
  private static @Nullable String text(JsonNode header, String field) {
    String text = header.path(field).asText();
    return text.isEmpty() ? null : text;
  }
}
