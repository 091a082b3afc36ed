/**
 * Objections (sanggah) to the decision of a case: fourteen days, then they go to the head of the
 * regency; they never lapse. One that is upheld reverses the case, and the registry reinstates.
 */
@NullMarked
package id.graduasi.graduation.objection;

import org.jspecify.annotations.NullMarked;
