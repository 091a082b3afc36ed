package id.graduasi.registry.dci.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A family. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@context", "@type", "@id"})
record GroupRecord(
    @JsonProperty("@id") String id,
    List<IdentifierRecord> groupIdentifier,
    String groupType,
    Place place,
    @Nullable Integer povertyScore,
    @Nullable String povertyScoreType,
    @Nullable MemberRecord groupHeadInfo,
    int groupSize,
    List<MemberRecord> memberList,
    LocalDate registrationDate,
    Instant lastUpdated,
    List<Map<String, String>> additionalAttributes) {

  @JsonProperty("@context")
  String context() {
    return "https://schema.spdci.org/extensions/social/v1/Group.jsonld";
  }

  @JsonProperty("@type")
  String type() {
    return "Group";
  }

  /** The village. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder("@type")
  record Place(String identifier, @Nullable String name, AddressRecord address) {

    @JsonProperty("@type")
    String type() {
      return "Place";
    }
  }
}
