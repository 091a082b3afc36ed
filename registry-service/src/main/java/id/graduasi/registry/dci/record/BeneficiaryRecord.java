package id.graduasi.registry.dci.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A family in a programme, with the member who stands for it. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@context", "@type", "@id"})
record BeneficiaryRecord(
    @JsonProperty("@id") String id,
    String assistanceUnit,
    List<IdentifierRecord> groupIdentifier,
    @Nullable MemberRecord member,
    String programmeIdentifier,
    @Nullable String programmeName,
    LocalDate enrollmentDate,
    String enrollmentStatus,
    LocalDate statusChangeDate,
    List<Object> benefits,
    List<Map<String, String>> additionalAttributes) {

  /** The standard's assistance unit: a family. */
  static final String FAMILY = "3";

  @JsonProperty("@context")
  String context() {
    return "https://schema.spdci.org/extensions/ibr/v1/Beneficiary.jsonld";
  }

  @JsonProperty("@type")
  String type() {
    return "Beneficiary";
  }
}
