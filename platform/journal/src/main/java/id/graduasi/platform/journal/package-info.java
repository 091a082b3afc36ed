/**
 * Outbox, audit trail and history in one, and the other end of the wire.
 *
 * <p>A change of an aggregate appends one event to the journal in its own transaction. The relay
 * sends what is pending, in order, and forgets it only after Kafka has acknowledged it. A feed
 * applies batches of other services' events, ignores what it already holds, and sets aside what it
 * cannot apply.
 */
@NullMarked
package id.graduasi.platform.journal;

import org.jspecify.annotations.NullMarked;
