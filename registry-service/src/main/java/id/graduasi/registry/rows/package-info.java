/** Many rows in one statement: columns travel as arrays, the database unnests them. */
@NullMarked
package id.graduasi.registry.rows;

import org.jspecify.annotations.NullMarked;
