package id.graduasi.registry.dci.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of a family. What the register does not know is left out. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@type", "@id"})
record MemberRecord(
    @JsonProperty("@id") String id,
    List<IdentifierRecord> memberIdentifier,
    PersonRecord demographicInfo,
    String relationshipHead,
    List<Related> relatedPerson,
    boolean isDisabled,
    List<DisabilityInfo> disabilityInfo,
    String maritalStatus,
    String employmentStatus,
    @Nullable String educationLevel,
    LocalDate registrationDate,
    Instant lastUpdated) {

  @JsonProperty("@type")
  String type() {
    return "Member";
  }

  static String urn(UUID id) {
    return "urn:uuid:" + id;
  }

  /** Another person of the family, by her relation to the head. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonPropertyOrder("@type")
  record Related(String relatedMember, String relationshipType) {

    @JsonProperty("@type")
    String type() {
      return "RelatedPerson";
    }
  }

  /** A disability; the register knows its degree only. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonPropertyOrder("@type")
  record DisabilityInfo(String disabilitySeverity) {

    @JsonProperty("@type")
    String type() {
      return "DisabilityInfo";
    }
  }
}
