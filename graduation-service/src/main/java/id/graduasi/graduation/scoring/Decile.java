package id.graduasi.graduation.scoring;

/**
 * A family's rank in DTSEN, never without the version it comes from.
 *
 * @param value 1 (poorest) to 10
 * @param dtsenVersion for example {@code 2026-Q3}
 */
public record Decile(int value, String dtsenVersion) {}
