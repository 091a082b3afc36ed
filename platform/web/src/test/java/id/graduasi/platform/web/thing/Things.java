package id.graduasi.platform.web.thing;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question about things. */
@ApplicationScoped
class Things implements PanacheRepositoryBase<Thing, UUID> {

  Page<ThingView> page(Area area, PageRequest request) {
    Optional<Cursor> after = Cursor.read(request.cursor, 2);
    List<ThingView> rows =
        find(
                "areaCode >= ?1 and areaCode < ?2 and (areaCode > ?3 or areaCode = ?3 and id > ?4)"
                    + " order by areaCode, id",
                area.from(),
                area.to(),
                after.map(cursor -> cursor.keys().getFirst()).orElse(""),
                after.map(cursor -> cursor.uuid(1)).orElse(new UUID(0, 0)))
            .range(0, request.limit)
            .stream()
            .map(Thing::view)
            .toList();
    Page<ThingView> page =
        Page.of(rows, request.limit, thing -> Cursor.of(thing.areaCode(), thing.id()));
    return request.count
        ? page.withTotal(count("areaCode >= ?1 and areaCode < ?2", area.from(), area.to()))
        : page;
  }
}
