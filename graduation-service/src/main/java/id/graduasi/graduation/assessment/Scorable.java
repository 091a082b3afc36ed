package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family with everything a score of today rests on.
 *
 * @param active whether it stands for itself: neither merged nor closed
 * @param enrolled whether it has an open PKH enrollment, active or suspended
 * @param versions how many assessments it has had
 */
public record Scorable(
    UUID familyId,
    String areaCode,
    @Nullable UUID facilitatorId,
    boolean active,
    boolean enrolled,
    long versions,
    Inputs inputs,
    Household household) {}
