package id.graduasi.registry.dci.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** An identifier: its type and its value. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonPropertyOrder("@type")
record IdentifierRecord(String identifierType, String identifierValue) {

  @JsonProperty("@type")
  String type() {
    return "Identifier";
  }
}
