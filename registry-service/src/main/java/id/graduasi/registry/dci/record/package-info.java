/** Families, people and enrollments as records of SP-DCI. */
@NullMarked
package id.graduasi.registry.dci.record;

import org.jspecify.annotations.NullMarked;
