package id.graduasi.graduation.assessment;

import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.scoring.Band;
import id.graduasi.graduation.scoring.Inputs;
import id.graduasi.graduation.scoring.Outcome;
import id.graduasi.graduation.scoring.ScoringModel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A family's score on a day, as it was explained. It never changes. */
@Entity
@Immutable
@Table(name = "assessment")
class Assessment {

  @Id UUID id;
  UUID familyId;
  int score;

  @Enumerated(EnumType.STRING)
  Band band;

  String modelId;
  int modelVersion;
  Instant assessedAt;
  String assessedBy;

  @Convert(converter = Frozen.InputsConverter.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(columnDefinition = "jsonb")
  Inputs inputs;

  @Convert(converter = Frozen.OutcomeConverter.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(columnDefinition = "jsonb")
  Outcome outcome;

  long version;
  String areaCode;
  @Nullable UUID facilitatorId;

  /** For the persistence provider. */
  Assessment() {}

  static Assessment of(
      UUID id,
      KnownFamily family,
      ScoringModel model,
      Inputs inputs,
      Outcome outcome,
      long version,
      Instant at,
      String by) {
    Assessment made = new Assessment();
    made.id = id;
    made.familyId = family.familyId();
    made.score = outcome.score();
    made.band = outcome.band();
    made.modelId = model.id();
    made.modelVersion = model.version();
    made.assessedAt = at;
    made.assessedBy = by;
    made.inputs = inputs;
    made.outcome = outcome;
    made.version = version;
    made.areaCode = family.areaCode();
    made.facilitatorId = family.facilitatorId();
    return made;
  }
}
