/** Data quality: how many issues are open, of which kind. */
@NullMarked
package id.graduasi.reporting.quality;

import org.jspecify.annotations.NullMarked;
