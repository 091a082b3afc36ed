/** One family in the books: when and why it was counted. */
@NullMarked
package id.graduasi.reporting.family;

import org.jspecify.annotations.NullMarked;
