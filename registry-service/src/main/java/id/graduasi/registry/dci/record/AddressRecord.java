package id.graduasi.registry.dci.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** Where somebody lives: the village by name and code. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("@type")
record AddressRecord(
    @Nullable String addressLine1,
    @Nullable String locality,
    String subRegionCode,
    String regionCode,
    String countryCode) {

  private static final int PROVINCE = 2;

  static AddressRecord of(String villageCode, @Nullable String village, @Nullable String street) {
    return new AddressRecord(
        street, village, villageCode, villageCode.substring(0, PROVINCE), "ID");
  }

  @JsonProperty("@type")
  String type() {
    return "Address";
  }
}
