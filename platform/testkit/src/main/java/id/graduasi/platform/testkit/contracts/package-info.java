/** Checks that what a service really sends keeps its contract, and tells nothing of a person. */
@NullMarked
package id.graduasi.platform.testkit.contracts;

import org.jspecify.annotations.NullMarked;
