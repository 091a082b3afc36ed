/** What tests of services may expect of the shared servers. */
@org.jspecify.annotations.NullMarked
package id.graduasi.platform.testkit.infra;
