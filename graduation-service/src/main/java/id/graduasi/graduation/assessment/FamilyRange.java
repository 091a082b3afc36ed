package id.graduasi.graduation.assessment;

import java.util.UUID;

/** Families in the order of area code and id: from one key, included, to another, excluded. */
public record FamilyRange(String fromArea, UUID fromId, String toArea, UUID toId) {}
