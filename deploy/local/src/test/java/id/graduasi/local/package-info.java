/** How the launcher behaves towards its user. */
@org.jspecify.annotations.NullMarked
package id.graduasi.local;
