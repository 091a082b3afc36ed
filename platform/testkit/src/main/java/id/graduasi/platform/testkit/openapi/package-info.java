/**
 * The OpenAPI document as a contract: it is committed beside the code, linted, and compared with
 * what the running service says of itself.
 */
@NullMarked
package id.graduasi.platform.testkit.openapi;

import org.jspecify.annotations.NullMarked;
