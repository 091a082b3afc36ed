/**
 * Real servers for tests: PostgreSQL, Kafka and an issuer, started once a JVM and shared by all
 * test classes and Quarkus starts in it. Embedded by default; {@code
 * -Dgraduasi.test.infra=containers} takes containers instead.
 */
@NullMarked
package id.graduasi.platform.testkit.infra;

import org.jspecify.annotations.NullMarked;
