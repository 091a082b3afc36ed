package id.graduasi.registry.family;

/**
 * Families to be streamed.
 *
 * @param filter which of them
 */
record FamilyExport(FamilyFilter filter) {

  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";
}
