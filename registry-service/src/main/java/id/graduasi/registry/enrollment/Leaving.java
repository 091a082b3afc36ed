package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.FamiliesChanged;
import id.graduasi.registry.family.FamilyChange;
import id.graduasi.registry.family.FamilyState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What becomes of the enrollments of families that leave the register. Where a family becomes part
 * of another, its enrollments go over to that one, or end as a duplicate where that one is enrolled
 * in the programme already. Proposals of a family that leaves come to nothing.
 */
final class Leaving {

  private final FamiliesChanged news;
  private final Collection<EnrollmentState> all;
  private final Map<UUID, FamilyState> gone = new HashMap<>();
  private final Map<UUID, FamilyState> survivors = new HashMap<>();

  Leaving(FamiliesChanged news, Collection<EnrollmentState> all) {
    this.news = news;
    this.all = all;
    for (FamilyChange change : news.changes()) {
      if (change.left()) {
        gone.put(change.after().id(), change.after());
      }
      change.replacedIds().forEach(id -> survivors.put(id, change.after()));
    }
  }

  /** Whether the enrollment's family leaves. */
  boolean concerns(EnrollmentState held) {
    return gone.containsKey(held.familyId());
  }

  /** What ends: duplicates, and proposals that stand in nobody's or in another's place. */
  List<EnrollmentChange> ends() {
    List<EnrollmentChange> ends = new ArrayList<>();
    for (EnrollmentState held : all) {
      FamilyState family = gone.get(held.familyId());
      FamilyState survivor = survivors.get(held.familyId());
      if (family == null || !held.open()) {
        continue;
      }
      if (!held.running()) {
        ends.add(end(held, family, EnrollmentRules.NOT_ACCEPTED));
      } else if (survivor != null && enrolled(survivor, held)) {
        ends.add(end(held, family, EndReason.DUPLICATE.name()));
      } else if (survivor != null) {
        of(survivor, held).stream()
            .filter(EnrollmentState::open)
            .forEach(one -> ends.add(end(one, survivor, EnrollmentRules.NOT_ACCEPTED)));
      }
    }
    return ends;
  }

  /** What goes over to another family, also what has ended long ago: the history is its own now. */
  List<EnrollmentChange> joins() {
    List<EnrollmentChange> joins = new ArrayList<>();
    for (EnrollmentState held : all) {
      FamilyState survivor = survivors.get(held.familyId());
      if (survivor != null && concerns(held) && held.hasStarted()) {
        boolean goesOn = held.running() && !enrolled(survivor, held);
        if (goesOn || !held.open()) {
          joins.add(EnrollmentRules.join(held, survivor, news.on(), news.cause()));
        }
      }
    }
    return joins;
  }

  private boolean enrolled(FamilyState survivor, EnrollmentState held) {
    return of(survivor, held).stream().anyMatch(EnrollmentState::running);
  }

  private List<EnrollmentState> of(FamilyState family, EnrollmentState sameProgramme) {
    return all.stream()
        .filter(one -> one.familyId().equals(family.id()))
        .filter(one -> one.programme().equals(sameProgramme.programme()))
        .toList();
  }

  private EnrollmentChange end(EnrollmentState held, FamilyState family, String reason) {
    Decision decision =
        new Decision(reason, news.on(), held.running() ? null : held.causeId(), news.cause())
            .notBefore(held.current().from());
    return EnrollmentRules.terminate(held, family, decision);
  }
}
