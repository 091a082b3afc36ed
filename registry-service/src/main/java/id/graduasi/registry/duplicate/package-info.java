/**
 * Duplicates: people who may stand in the register twice.
 *
 * <p>One NIK cannot be registered twice, so what was refused for that reason is certain and stands
 * in the queue of issues. Likely duplicates are found set-based among people of one sex and birth
 * date in a regency, each with a score that is explained; a person decides, and a pair that was
 * decided is never proposed again.
 */
@NullMarked
package id.graduasi.registry.duplicate;

import org.jspecify.annotations.NullMarked;
