package id.graduasi.registry.inclusion;

/** What a petition asks for. */
enum PetitionKind {
  /** Usul: that a family come into a programme. */
  PROPOSAL,
  /** Sanggah: that a proposal be refused or an enrollment looked at. */
  OBJECTION
}
