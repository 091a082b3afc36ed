package id.graduasi.graduation.assessment;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every question about assessments. Those outside the caller's area do not exist. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

  Assessment require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** The version of the family's next assessment; the unique constraint has the last word. */
  long nextVersion(UUID familyId) {
    return find("familyId = ?1", Sort.by("version").descending(), familyId)
            .page(0, 1)
            .firstResultOptional()
            .map(newest -> newest.version)
            .orElse(0L)
        + 1;
  }

  /** In the order of their making within an area: ids carry their time. */
  List<Assessment> list(@Nullable UUID familyId, Area area, Optional<Cursor> after, int most) {
    Map<String, Object> values = values(familyId, area);
    String text = text(familyId);
    if (after.isPresent()) {
      text += " and (areaCode > :lastArea or (areaCode = :lastArea and id > :lastId))";
      values.put("lastArea", after.get().keys().get(0));
      values.put("lastId", after.get().uuid(1));
    }
    return find(text, Sort.by("areaCode").and("id"), values).range(0, most - 1).list();
  }

  long count(@Nullable UUID familyId, Area area) {
    return count(text(familyId), values(familyId, area));
  }

  private static String text(@Nullable UUID familyId) {
    String inArea = "areaCode >= :from and areaCode < :to";
    return familyId == null ? inArea : inArea + " and familyId = :familyId";
  }

  private static Map<String, Object> values(@Nullable UUID familyId, Area area) {
    Map<String, Object> values = new HashMap<>(Map.of("from", area.from(), "to", area.to()));
    if (familyId != null) {
      values.put("familyId", familyId);
    }
    return values;
  }
}
