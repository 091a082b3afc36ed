/**
 * Who calls, and what the database lets through.
 *
 * <p>A bearer token names an area and, for facilitators, a person's own number. One connection
 * interceptor writes both into the database session; row-level security does the rest. Feature code
 * has no scoping, so it cannot forget any. Relay, feeds and jobs name the system scope explicitly.
 */
@NullMarked
package id.graduasi.platform.access;

import org.jspecify.annotations.NullMarked;
