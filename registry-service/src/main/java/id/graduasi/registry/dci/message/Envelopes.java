package id.graduasi.registry.dci.message;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;

/**
 * Reads messages strictly: the form by a JSON Schema, then what a schema cannot say. The sender,
 * the signature and repeats are looked at later, by those who know senders.
 */
@ApplicationScoped
public class Envelopes {

  private static final String VERSION = "1.0.0";

  private final MessageForms forms;

  Envelopes(MessageForms forms) {
    this.forms = forms;
  }

  /**
   * The message of a body, if it is one.
   *
   * @param form the schema of the message
   * @throws DciRefusal {@code err.request.bad}, {@code err.version.not_supported}, {@code
   *     err.encryption.invalid}
   */
  public Envelope read(Action action, MessageForm form, JsonNode body) {
    if (!body.isObject()) {
      throw bad("the body must be an object of header and message");
    }
    requireStorable(body);
    JsonNode header = body.path("header");
    String version = header.path("version").asText(VERSION);
    if (header.isObject() && !VERSION.equals(version)) {
      throw new DciRefusal(ErrorCode.VERSION_NOT_SUPPORTED, "header.version: 1.0.0 is spoken here");
    }
    forms.require(MessageForm.ENVELOPE, body);
    if (header.path("is_msg_encrypted").asBoolean()) {
      throw new DciRefusal(
          ErrorCode.ENCRYPTION_INVALID, "header.is_msg_encrypted: messages travel unencrypted");
    }
    if (!action.word().equals(header.path("action").asText())) {
      throw bad("header.action: rjct.action.invalid, this path takes " + action.word());
    }
    forms.require(form, body.path("message"));
    requireCount(action, header, body.path("message"));
    return new Envelope(action, Header.of(header), body);
  }

  /** One for a message that asks one thing, else as many as it asks. */
  private static void requireCount(Action action, JsonNode header, JsonNode message) {
    long told = header.path("total_count").asLong();
    JsonNode requests = message.path(action.requests());
    boolean whole = action == Action.UNSUBSCRIBE && told == 1;
    if (!whole && told != (requests.isArray() ? requests.size() : 1)) {
      throw bad("header.total_count: rjct.total_count.invalid, it must count the requests");
    }
  }

  /** No NUL or half of a surrogate pair, which a database cannot hold, and no endless number. */
  private static void requireStorable(JsonNode node) {
    if (node.isTextual() && !isStorable(node.textValue())) {
      throw bad("a text holds a character that cannot be kept");
    }
    if (node.isNumber() && !Double.isFinite(node.doubleValue())) {
      throw bad("a number is too large");
    }
    Iterator<String> names = node.fieldNames();
    while (names.hasNext()) {
      if (!isStorable(names.next())) {
        throw bad("a name holds a character that cannot be kept");
      }
    }
    node.forEach(Envelopes::requireStorable);
  }

  private static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(
            one -> one == 0 || one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
  }

  private static DciRefusal bad(String message) {
    return new DciRefusal(ErrorCode.REQUEST_BAD, message);
  }
}
