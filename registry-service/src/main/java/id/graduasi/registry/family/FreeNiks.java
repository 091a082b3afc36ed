package id.graduasi.registry.family;

import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** Whether people are free to stand in a family: nobody stands in two. */
@ApplicationScoped
public class FreeNiks {

  private final Families families;

  FreeNiks(Families families) {
    this.families = families;
  }

  /**
   * Refuses people who stand in another family. What the caller may see is named here; what is held
   * elsewhere the unique index refuses.
   *
   * @param family the family they are to stand in
   * @param field the field of the request that holds the NIK of the n-th
   * @throws Refused {@code nik-already-registered}
   */
  public void require(UUID family, List<MemberState> people, IntFunction<String> field) {
    List<byte[]> hashes = people.stream().map(member -> member.nik().hash()).toList();
    for (FamilyState other : families.byNik(hashes)) {
      if (!other.id().equals(family)) {
        int taken = firstShared(people, other.members());
        throw new Refused(FamilyProblem.NIK_ALREADY_REGISTERED).on(field.apply(taken));
      }
    }
  }

  private static int firstShared(List<MemberState> people, List<MemberState> others) {
    for (int i = 0; i < people.size(); i++) {
      byte[] nik = people.get(i).nik().hash();
      if (others.stream().anyMatch(other -> Arrays.equals(other.nik().hash(), nik))) {
        return i;
      }
    }
    return 0;
  }
}
