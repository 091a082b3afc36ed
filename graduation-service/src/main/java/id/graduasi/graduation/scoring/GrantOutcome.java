package id.graduasi.graduation.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Capital a family received, and what the newest monitoring visit found of its business.
 *
 * @param schemeCode for example {@code KRTP}
 * @param amount whole rupiah
 * @param disbursedOn the day it was paid out
 * @param visitedOn day of the newest monitoring visit; null before the first
 * @param business what that visit found; null before the first
 */
public record GrantOutcome(
    String schemeCode,
    long amount,
    LocalDate disbursedOn,
    @Nullable LocalDate visitedOn,
    HomeVisit.@Nullable Business business) {}
