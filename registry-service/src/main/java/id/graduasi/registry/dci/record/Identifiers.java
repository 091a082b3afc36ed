package id.graduasi.registry.dci.record;

import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.identifier.LockedIdentifier;
import java.util.List;

/** How identifiers stand in records: whole for who may see them, else masked. */
final class Identifiers {

  private final IdentifierVault vault;
  private final boolean whole;

  Identifiers(IdentifierVault vault, boolean whole) {
    this.vault = vault;
    this.whole = whole;
  }

  /** The family's number, which is public, and its card's. */
  List<IdentifierRecord> of(FamilyState family) {
    return List.of(
        new IdentifierRecord("FAMILY_NUMBER", family.number()),
        new IdentifierRecord("KK", kk(family.kk())));
  }

  /** The person's NIK, the unique identification number of the country. */
  List<IdentifierRecord> of(MemberState member) {
    return List.of(new IdentifierRecord("UIN", nik(member.nik())));
  }

  private String kk(LockedIdentifier kk) {
    boolean forgotten = kk.ciphertext().length == 0;
    return !whole || forgotten ? kk.masked() : vault.openKk(kk.ciphertext()).digits();
  }

  private String nik(LockedIdentifier nik) {
    return whole ? vault.openNik(nik.ciphertext()).digits() : nik.masked();
  }
}
