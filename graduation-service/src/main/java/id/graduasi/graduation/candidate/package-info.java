/**
 * Candidates: the families nearest to graduation by the active model, with reasons, so that a
 * person knows whom to visit first. The list proposes; it opens no case.
 */
@NullMarked
package id.graduasi.graduation.candidate;

import org.jspecify.annotations.NullMarked;
