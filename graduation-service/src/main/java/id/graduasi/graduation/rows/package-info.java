/**
 * What features put statements together with: conditions with their arguments, and pages that
 * follow an index.
 */
@NullMarked
package id.graduasi.graduation.rows;

import org.jspecify.annotations.NullMarked;
