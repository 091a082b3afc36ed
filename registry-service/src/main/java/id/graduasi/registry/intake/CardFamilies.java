package id.graduasi.registry.intake;

import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The families that the rows of a chunk name, as far as they lie in the area of its sender. */
@ApplicationScoped
class CardFamilies {

  private final Families families;

  CardFamilies(Families families) {
    this.families = families;
  }

  /** Those with the family cards of these rows, locked in the order of their ids. */
  HeldFamilies byCard(Job job, List<StagedRow> rows) {
    return lock(job, rows.stream().map(row -> row.card().hash()).toList(), List.of());
  }

  /** Those with the people of these rows, locked in the order of their ids. */
  HeldFamilies byPerson(Job job, List<StagedRow> rows) {
    return lock(job, List.of(), rows.stream().map(row -> row.person().hash()).toList());
  }

  private HeldFamilies lock(Job job, Collection<byte[]> kks, Collection<byte[]> niks) {
    List<FamilyState> inside =
        families.lock(families.holding(kks, niks)).stream()
            .filter(family -> job.area().contains(family.villageCode()))
            .toList();
    return new HeldFamilies(inside);
  }
}
