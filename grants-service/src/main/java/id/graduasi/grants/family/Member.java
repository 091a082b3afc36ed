package id.graduasi.grants.family;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of a family, as far as grants care; null is not known. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Member(
    UUID memberId,
    @Nullable String sex,
    @Nullable LocalDate birthDate,
    @Nullable String relationship,
    @Nullable String maritalStatus,
    @Nullable Boolean ownsBusiness) {

  public Member {
    Objects.requireNonNull(memberId, "memberId");
  }
}
