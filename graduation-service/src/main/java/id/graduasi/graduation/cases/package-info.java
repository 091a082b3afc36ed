/**
 * Graduation cases: how a family leaves the programme on its own feet, step by step.
 *
 * <p>Field check, signed statement, village deliberation, verification, decision with a decree;
 * then the effective day, on which the registry is asked to end the enrollment. Only people decide,
 * and opener, verifier and decider are different people. The rules stand in {@code GraduationCase}.
 */
@NullMarked
package id.graduasi.graduation.cases;

import org.jspecify.annotations.NullMarked;
