package id.graduasi.registry.facilitator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A facilitator's row; it never leaves its transaction. */
@Entity
@Table(name = "facilitator")
@NullUnmarked
class Facilitator {

  @Id private UUID id;
  private String number;
  private String name;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private FacilitatorKind kind;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> areas;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "as_of")
  private LocalDate asOf;

  private long version;

  @Column(name = "area_code")
  private String areaCode;

  @Column(name = "creation_hash", updatable = false)
  private String creationHash;

  /** For the ORM. */
  protected Facilitator() {}

  Facilitator(UUID id, RegisterFacilitator request, LocalDate today, String creationHash) {
    this.id = id;
    this.creationHash = creationHash;
    take(request, today);
  }

  /** Takes what the request says today, as the next version. */
  final void take(RegisterFacilitator request, LocalDate today) {
    number = request.number();
    name = request.name().strip();
    kind = request.kind();
    areas = request.areas().stream().distinct().sorted().toList();
    startedOn = request.startedOn();
    endedOn = request.endedOn();
    areaCode = CommonRegion.of(areas);
    asOf = today;
    version++;
  }

  boolean createdBy(String hash) {
    return creationHash.equals(hash);
  }

  FacilitatorView view() {
    return new FacilitatorView(
        id, number, name, kind, List.copyOf(areas), startedOn, endedOn, version, areaCode);
  }
}
