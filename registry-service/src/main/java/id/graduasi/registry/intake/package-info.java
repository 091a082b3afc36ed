/**
 * Files of families by the ten thousand.
 *
 * <p>An upload streams through COPY into staging, which is also the work queue. Workers take chunks
 * of whole families, decide in memory by the same rules as online, write set-based and journal, one
 * short transaction a chunk; a killed service goes on with the next chunk, and any replica helps.
 * One bad row never refuses the file.
 */
@NullMarked
package id.graduasi.registry.intake;

import org.jspecify.annotations.NullMarked;
