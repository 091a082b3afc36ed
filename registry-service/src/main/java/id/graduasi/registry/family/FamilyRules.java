package id.graduasi.registry.family;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of a family and its people, for requests and files alike. */
public final class FamilyRules {

  /** The most people a family may have: far above any real card, and a bound for events. */
  public static final int MOST_MEMBERS = 60;

  private FamilyRules() {}

  /**
   * One thing that does not hold.
   *
   * @param member the index of the person it is about, or -1 for the family
   * @param field the field of the person or family
   * @param code why
   */
  public record Fault(int member, String field, ProblemCode code) {

    String path() {
      return member < 0 ? field : "members[" + member + "]." + field;
    }
  }

  /** What is wrong with one person's birth date, if anything. */
  public static Optional<FamilyProblem> birthDate(LocalDate birthDate, LocalDate today) {
    return birthDate.isAfter(today)
        ? Optional.of(FamilyProblem.BIRTH_DATE_IN_FUTURE)
        : Optional.empty();
  }

  /** All that does not hold. */
  public static List<Fault> faults(FamilyContent family, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    Set<Object> niks = new HashSet<>();
    int heads = 0;
    int representatives = 0;
    for (int i = 0; i < family.members().size(); i++) {
      MemberState member = family.members().get(i);
      int index = i;
      birthDate(member.birthDate(), today)
          .ifPresent(code -> faults.add(new Fault(index, "birthDate", code)));
      if (!niks.add(java.nio.ByteBuffer.wrap(member.nik().hash()))) {
        faults.add(new Fault(i, "nik", FamilyProblem.NIK_REPEATED));
      }
      if (member.relationship() == Relationship.HEAD && ++heads == 2) {
        faults.add(new Fault(i, "relationship", FamilyProblem.HEAD_REPEATED));
      }
      if (member.representative() && ++representatives == 2) {
        faults.add(new Fault(i, "representative", FamilyProblem.REPRESENTATIVE_REPEATED));
      }
    }
    if (heads == 0) {
      faults.add(new Fault(-1, "members", FamilyProblem.HEAD_REQUIRED));
    }
    return faults;
  }

  /** Refuses a family with all that does not hold; the first fault gives the code. */
  public static void require(FamilyContent family, LocalDate today) {
    List<Fault> faults = faults(family, today);
    if (!faults.isEmpty()) {
      Refused refused = new Refused(faults.getFirst().code());
      faults.forEach(fault -> refused.on(fault.path(), fault.code()));
      throw refused;
    }
  }
}
