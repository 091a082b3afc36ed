package id.graduasi.graduation.scoring;

import java.math.BigDecimal;

/**
 * A condition that no sum of points outweighs.
 *
 * @param key stable name
 * @param source the measure it reads
 * @param atLeast the least number; an unknown measure does not meet it
 * @param band the band (and those above) that is closed until it is met
 * @param name how it is said
 */
public record HardCondition(
    String key, String source, BigDecimal atLeast, Band band, Wording name) {}
