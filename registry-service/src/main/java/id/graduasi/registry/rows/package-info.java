/**
 * What features put statements together with: many rows in one statement (columns travel as arrays,
 * the database unnests them), and conditions with their arguments.
 */
@NullMarked
package id.graduasi.registry.rows;

import org.jspecify.annotations.NullMarked;
