package id.graduasi.registry.dci;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.registry.dci.message.DciRefusal;
import id.graduasi.registry.dci.message.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether what comes as an answer is one. */
@ApplicationScoped
class Callbacks {

  /**
   * Refuses what has no header with the action of its path.
   *
   * @throws DciRefusal {@code err.request.bad}
   */
  void require(String path, JsonNode body) {
    String action = path.equals("txn/on-status") ? "txn-on-status" : path;
    JsonNode header = body.path("header");
    boolean whole =
        header.path("message_id").isTextual()
            && header.path("message_ts").isTextual()
            && header.path("action").asText().equals(action)
            && body.path("message").isObject();
    if (!whole) {
      throw new DciRefusal(
          ErrorCode.REQUEST_BAD, "header: message_id, message_ts and action " + action);
    }
  }
}
