package id.graduasi.graduation.session;

/** What a session was. */
public enum SessionKind {
  /** A family development session (P2K2, FDS) on a module of the curriculum. */
  P2K2,
  /** A skills course. */
  SKILLS,
  /** A business course. */
  BUSINESS
}
