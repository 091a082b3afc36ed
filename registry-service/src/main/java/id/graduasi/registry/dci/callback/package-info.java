/**
 * What is answered or told later: requests that are kept, subscriptions fed from the journal, and
 * deliveries that go out at least once, in order for each family.
 */
@NullMarked
package id.graduasi.registry.dci.callback;

import org.jspecify.annotations.NullMarked;
