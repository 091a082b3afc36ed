package id.graduasi.registry.family;

import id.graduasi.registry.identifier.LockedIdentifier;

/** How identifiers are shown: masked, or whole to those who may see them and said why. */
interface Reveal {

  /** The last four digits only. */
  Reveal MASKED =
      new Reveal() {
        @Override
        public String kk(LockedIdentifier kk) {
          return kk.masked();
        }

        @Override
        public String nik(LockedIdentifier nik) {
          return nik.masked();
        }
      };

  String kk(LockedIdentifier kk);

  String nik(LockedIdentifier nik);
}
