/**
 * The servers the suite stands on, inside one JVM: a real PostgreSQL, a Kafka broker and an OIDC
 * issuer. The launcher keeps their data between starts; tests throw it away. Everything listens on
 * the loopback address only, and nothing here goes into production.
 */
@NullMarked
package id.graduasi.platform.embedded;

import org.jspecify.annotations.NullMarked;
