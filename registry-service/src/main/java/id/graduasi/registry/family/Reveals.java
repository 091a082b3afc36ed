package id.graduasi.registry.family;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.identifier.LockedIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows identifiers whole to offices, approvers and auditors who state a purpose, and writes each
 * family shown into the access log before anything leaves.
 */
@ApplicationScoped
class Reveals {

  private static final List<String> MAY =
      List.of(
          Roles.MINISTRY,
          Roles.PROVINCE_OFFICE,
          Roles.REGENCY_OFFICE,
          Roles.REGENCY_APPROVER,
          Roles.AUDITOR);
  private static final int LONGEST_PURPOSE = 300;

  private final Caller caller;
  private final IdentifierVault vault;
  private final AccessNotes notes;

  Reveals(Caller caller, IdentifierVault vault, AccessNotes notes) {
    this.caller = caller;
    this.vault = vault;
    this.notes = notes;
  }

  /** Views of families: masked without a purpose, whole and logged with one. */
  List<FamilyView> views(List<FamilyState> families, @Nullable String purpose) {
    if (purpose == null) {
      return families.stream().map(FamilyView::of).toList();
    }
    requirePermission(purpose);
    notes.add(families, purpose.strip());
    Reveal whole = new Whole(vault);
    return families.stream().map(family -> FamilyView.of(family, whole)).toList();
  }

  private void requirePermission(String purpose) {
    if (MAY.stream().noneMatch(caller::has)) {
      throw new Refused(FamilyProblem.PURPOSE_NOT_ALLOWED).on("X-Purpose");
    }
    if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
      throw new Refused(CommonProblem.VALIDATION_FAILED).on("X-Purpose");
    }
  }

  private record Whole(IdentifierVault vault) implements Reveal {

    @Override
    public String kk(LockedIdentifier kk) {
      boolean forgotten = kk.ciphertext().length == 0;
      return forgotten ? kk.masked() : vault.openKk(kk.ciphertext()).digits();
    }

    @Override
    public String nik(LockedIdentifier nik) {
      return vault.openNik(nik.ciphertext()).digits();
    }
  }
}
