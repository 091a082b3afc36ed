package id.graduasi.registry.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.BadRequestException;

/** A patch whose values are not of their types; answered like any unreadable body. */
final class UnreadablePatch extends BadRequestException {

  private static final long serialVersionUID = 1L;

  UnreadablePatch(JsonProcessingException cause) {
    super(cause);
  }
}
