/**
 * The launcher behind {@code ./graduasi}: one command that starts PostgreSQL, Kafka and an issuer
 * inside its own JVM and the four services as processes, keeps their data in one folder, and stops
 * all of it cleanly. For demonstration, development and acceptance; not for production.
 */
@NullMarked
package id.graduasi.local;

import org.jspecify.annotations.NullMarked;
