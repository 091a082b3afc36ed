package id.graduasi.registry.composition;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyContents;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Families that live elsewhere. The office that holds a family moves it anywhere in the country,
 * and beyond its own area no longer sees it; its enrollments go with it.
 */
@ApplicationScoped
class Moving {

  private final LockedFamilies locks;
  private final FamilyContents contents;
  private final FamilyWriting writing;
  private final Regions regions;
  private final Caller caller;
  private final StatedDays days;

  Moving(
      LockedFamilies locks,
      FamilyContents contents,
      FamilyWriting writing,
      Regions regions,
      Caller caller,
      StatedDays days) {
    this.locks = locks;
    this.contents = contents;
    this.writing = writing;
    this.regions = regions;
    this.caller = caller;
    this.days = days;
  }

  @Transactional
  FamilyState move(UUID familyId, MoveFamily request, IfMatch match) {
    LocalDate on = days.of(request.on());
    FamilyState family = locks.one(familyId, match);
    String village = regions.requireVillage(request.villageCode()).code();
    if (village.equals(family.villageCode())) {
      throw new Refused(CompositionProblem.NOTHING_TO_MOVE).on("villageCode");
    }
    boolean stays = caller.area().contains(village);
    FamilyContent before = family.content();
    FamilyContent there =
        new FamilyContent(
            request.kk() == null ? before.kk() : contents.kk(request.kk(), before.kk()),
            village,
            request.address(),
            // Whoever accompanies families here accompanies none in another area.
            stays ? before.facilitatorId() : null,
            before.decile(),
            before.indicators(),
            before.members(),
            days.today());
    return writing
        .change(
            List.of(new FamilyEdit(family, there)),
            on,
            Objects.requireNonNullElse(request.note(), "move"))
        .getFirst();
  }
}
