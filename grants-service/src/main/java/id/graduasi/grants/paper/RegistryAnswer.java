package id.graduasi.grants.paper;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registry answers to {@code POST /api/v1/families/lookups}, as far as papers need it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RegistryAnswer(List<Household> items) {

  /** A family. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Household(UUID id, String villageCode, @Nullable String address, List<Person> members) {}

  /** A person of it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Person(UUID id, String nik, String name) {}
}
