package id.graduasi.local.demo;

/** So many facilitators of one kind, by the registry's names. */
record Pillar(String kind, int people) {
  static final String PKH = "PKH";
}
