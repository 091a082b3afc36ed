/** What features put statements together with: conditions, and documents in rows. */
@NullMarked
package id.graduasi.grants.rows;

import org.jspecify.annotations.NullMarked;
