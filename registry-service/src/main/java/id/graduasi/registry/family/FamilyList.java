package id.graduasi.registry.family;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.identifier.BadIdentifier;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.identifier.Kk;
import id.graduasi.registry.identifier.Lookalikes;
import id.graduasi.registry.identifier.Nik;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Lists, searches and look-ups of families. */
@ApplicationScoped
class FamilyList {

  private final Families families;
  private final IdentifierVault vault;

  FamilyList(Families families, IdentifierVault vault) {
    this.families = families;
    this.vault = vault;
  }

  /** A page of what the filter lets through. */
  Page<FamilyState> page(FamilyFilter filter, PageRequest request) {
    Long total = request.count ? families.count(filter) : null;
    Cursor.read(request.cursor, 2).ifPresent(filter::after);
    List<FamilyState> rows = families.page(filter, request.limit);
    Page<FamilyState> page =
        Page.of(rows, request.limit, last -> Cursor.of(last.villageCode(), last.id()));
    return total == null ? page : page.withTotal(total);
  }

  /** The families that were asked for; those outside the caller's area are not among them. */
  List<FamilyState> lookup(FamilyLookup lookup) {
    if (!lookup.asksOne()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED).on("nik").on("kk").on("familyIds");
    }
    if (lookup.familyIds() != null) {
      return families.among(Set.copyOf(lookup.familyIds()));
    }
    String field = lookup.nik() == null ? "kk" : "nik";
    try {
      return lookup.nik() == null
          ? families.byKk(List.of(vault.hash(new Kk(Lookalikes.mend(lookup.kk()).text()))))
          : families.byNik(List.of(vault.hash(new Nik(Lookalikes.mend(lookup.nik()).text()))));
    } catch (BadIdentifier bad) {
      throw new Refused(bad.fault()).on(field);
    }
  }
}
