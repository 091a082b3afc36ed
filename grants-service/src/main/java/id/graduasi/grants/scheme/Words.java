package id.graduasi.grants.scheme;

/** The same text in Indonesian and in English. */
public record Words(String id, String en) {}
