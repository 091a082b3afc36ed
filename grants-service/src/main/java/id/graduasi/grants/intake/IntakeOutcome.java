package id.graduasi.grants.intake;

import java.util.List;

/** What became of rows; those that were refused stand in the findings. */
public record IntakeOutcome(long created, long updated, long unchanged, List<Finding> findings) {}
