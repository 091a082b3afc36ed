package id.graduasi.graduation.session;

/** What a group meets for. */
enum GroupKind {
  /** Family development sessions, every month; a family belongs to one such group at a time. */
  P2K2,
  /** A course; a family may take several. */
  TRAINING
}
