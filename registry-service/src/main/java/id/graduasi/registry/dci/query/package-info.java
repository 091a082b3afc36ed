/** Questions of SP-DCI: three ways of asking, one tree of conditions, one statement. */
@NullMarked
package id.graduasi.registry.dci.query;

import org.jspecify.annotations.NullMarked;
