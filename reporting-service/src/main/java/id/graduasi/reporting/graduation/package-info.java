/**
 * Graduations and relapses: by kind, area and facilitator. Kinds are never added up, and what was
 * reached stays with whom and where it was reached.
 */
@NullMarked
package id.graduasi.reporting.graduation;

import org.jspecify.annotations.NullMarked;
