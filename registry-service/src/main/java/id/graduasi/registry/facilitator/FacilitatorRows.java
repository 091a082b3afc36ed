package id.graduasi.registry.facilitator;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facilitators' table. */
@ApplicationScoped
class FacilitatorRows implements PanacheRepositoryBase<Facilitator, UUID> {

  private static final String FILTER =
      "areaCode >= :from and areaCode < :to and (:kind is null or kind = :kind)";

  private static final String AFTER =
      " and (areaCode > :lastArea or (areaCode = :lastArea and id > :lastId))";

  /** A page, one more than the limit. */
  List<Facilitator> page(
      Area area, @Nullable FacilitatorKind kind, Optional<Cursor> after, int limit) {
    Parameters parameters = filter(area, kind);
    after.ifPresent(
        cursor ->
            parameters.and("lastArea", cursor.keys().getFirst()).and("lastId", cursor.uuid(1)));
    return find(FILTER + (after.isPresent() ? AFTER : ""), Sort.by("areaCode", "id"), parameters)
        .range(0, limit)
        .list();
  }

  long count(Area area, @Nullable FacilitatorKind kind) {
    return count(FILTER, filter(area, kind));
  }

  List<Facilitator> byNumbers(Collection<String> numbers) {
    return list("number in ?1", numbers);
  }

  private static Parameters filter(Area area, @Nullable FacilitatorKind kind) {
    return Parameters.with("from", area.from()).and("to", area.to()).and("kind", kind);
  }
}
