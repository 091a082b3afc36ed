package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.KnownEnrollment;
import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Cases without a database. */
final class Samples {

  private Samples() {}

  static GraduationCase opened(Act act) {
    return opened(CaseKind.INDEPENDENT, null, act);
  }

  static GraduationCase opened(CaseKind kind, LocalDate capitalReceivedOn, Act act) {
    UUID family = UUID.randomUUID();
    KnownFamily known =
        new KnownFamily(
            family,
            "35.22.15-000001",
            "ACTIVE",
            "35.22.15.1001",
            null,
            null,
            new TreeMap<>(),
            Map.of(),
            List.of());
    return GraduationCase.open(
        UUID.randomUUID(),
        known,
        new KnownEnrollment(UUID.randomUUID(), "PKH", "ACTIVE", 1, List.of()),
        new OpenCase(family, kind, "Usaha berjalan", null, capitalReceivedOn),
        null,
        null,
        new FamilyCount(family, 0),
        act);
  }

  static KnownMember mother(UUID id) {
    return new KnownMember(id, LocalDate.of(1985, 7, 1), null, "NONE", false, true, true);
  }
}
