package id.graduasi.registry.facilitator;

/** Which social pillar a facilitator belongs to. */
public enum FacilitatorKind {
  /** Pendamping PKH; 250 to 300 families each is normal. */
  PKH,
  /** Tenaga Kesejahteraan Sosial Kecamatan, one a district. */
  TKSK,
  /** Taruna Siaga Bencana, volunteers for disasters. */
  TAGANA,
  /** Volunteers for peace. */
  PELOPOR_PERDAMAIAN,
  /** Of the integrated referral service (Sistem Layanan dan Rujukan Terpadu). */
  SLRT,
  /** Social-rehabilitation companions. */
  REHSOS,
  /** Pekerja Sosial Masyarakat, community social workers. */
  PSM,
  /** The youth organisation of a village. */
  KARANG_TARUNA
}
