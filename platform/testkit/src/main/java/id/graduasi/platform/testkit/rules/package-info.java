/**
 * The architecture of the suite as executable rules. A service checks itself with one line, {@code
 * HouseRules.check("id.graduasi.registry")}, and the platform code it stands on with it.
 */
@NullMarked
package id.graduasi.platform.testkit.rules;

import org.jspecify.annotations.NullMarked;
