/** What features put statements together with: conditions with their arguments. */
@NullMarked
package id.graduasi.graduation.rows;

import org.jspecify.annotations.NullMarked;
