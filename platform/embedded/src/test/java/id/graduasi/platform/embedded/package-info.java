/** The embedded servers as the suite needs them. */
@org.jspecify.annotations.NullMarked
package id.graduasi.platform.embedded;
