/** Who may ask by SP-DCI: senders, their scopes, area, keys and addresses. */
@NullMarked
package id.graduasi.registry.dci.sender;

import org.jspecify.annotations.NullMarked;
