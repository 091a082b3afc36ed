package id.graduasi.graduation.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What the fairness table groups families by. No score rests on it and no assessment keeps it.
 *
 * @param headSex FEMALE or MALE; null when no member is told to be the head
 * @param disability whether any member has a disability, of whatever degree
 * @param size how many members
 */
public record Household(@Nullable String headSex, boolean disability, int size) {}
