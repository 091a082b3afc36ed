package id.graduasi.registry.dci.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;

/** Who somebody is. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("@type")
record PersonRecord(
    List<IdentifierRecord> identifier,
    Name name,
    String sex,
    LocalDate birthDate,
    List<AddressRecord> address,
    LocalDate registrationDate) {

  @JsonProperty("@type")
  String type() {
    return "SRPerson";
  }

  /** A name. Most people here have no family name: all of it is the given name. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonPropertyOrder("@type")
  record Name(String givenName, String surname) {

    @JsonProperty("@type")
    String type() {
      return "Name";
    }
  }
}
