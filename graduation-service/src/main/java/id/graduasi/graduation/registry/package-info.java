/**
 * What this service knows of the registry: families, enrollments and payment stages.
 *
 * <p>Fed by events only, set-based and guarded by version; every table can be forgotten and
 * rebuilt. Other features ask here and never the registry itself, so no decision waits for another
 * service.
 */
@NullMarked
package id.graduasi.graduation.registry;

import org.jspecify.annotations.NullMarked;
