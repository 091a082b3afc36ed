/**
 * Import files for acceptance tests and benchmarks: invented families in real villages, the same
 * for the same seed. NIK and KK are structurally valid and reserved (serial 9xxx), so they are
 * nobody's.
 */
@NullMarked
package id.graduasi.acceptance.data;

import org.jspecify.annotations.NullMarked;
