/**
 * Files that an office sends: streamed in, staged row by row, and brought in by the background in
 * chunks, each one short transaction that a killed service leaves to the next. What the columns
 * mean and what becomes of a row is an {@link id.graduasi.grants.intake.IntakeKind}'s; jobs,
 * progress, refusals and cancellation are the same for all kinds.
 */
@NullMarked
package id.graduasi.grants.intake;

import org.jspecify.annotations.NullMarked;
