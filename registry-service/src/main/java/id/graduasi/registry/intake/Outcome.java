package id.graduasi.registry.intake;

/** How many things of a chunk came in, changed, or were the same already. */
record Outcome(long created, long updated, long unchanged) {

  static final Outcome NONE = new Outcome(0, 0, 0);
}
