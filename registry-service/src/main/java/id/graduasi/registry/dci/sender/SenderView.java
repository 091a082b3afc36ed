package id.graduasi.registry.dci.sender;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sender as the ministry sees it; of its keys the ids. */
@Schema(name = "DciSender")
record SenderView(
    @Schema(examples = "spmis.example.org") String id,
    @Schema(examples = "SP-MIS of the ministry") String name,
    @Schema(examples = "ministry") String subject,
    @Schema(examples = "*") String areaCode,
    List<SenderScope> scopes,
    @Schema(examples = "Targeting of the food programme") String purpose,
    List<String> callbackHosts,
    @Nullable String callbackUri,
    @Nullable String notifyUri,
    SignaturePolicy signature,
    List<String> keyIds,
    boolean active,
    long version,
    Instant registeredAt,
    Instant updatedAt) {

  static SenderView of(Sender sender) {
    List<String> keyIds = new ArrayList<>();
    for (JsonNode key : sender.keys()) {
      keyIds.add(key.path("kid").asText());
    }
    return new SenderView(
        sender.id(),
        sender.name(),
        sender.subject(),
        sender.area().code(),
        sender.scopes().stream().sorted().toList(),
        sender.purpose(),
        sender.callbackHosts(),
        sender.callbackUri(),
        sender.notifyUri(),
        sender.signature(),
        keyIds,
        sender.active(),
        sender.version(),
        sender.registeredAt(),
        sender.updatedAt());
  }
}
