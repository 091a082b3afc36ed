/**
 * Reporting: what changed, and why. It listens to what the other services have recorded and keeps a
 * ledger of movements from which every count is a sum and every difference a list of causes. It
 * decides nothing and writes nothing back: a figure here can always be rebuilt from the events.
 */
@NullMarked
package id.graduasi.reporting;

import org.jspecify.annotations.NullMarked;
