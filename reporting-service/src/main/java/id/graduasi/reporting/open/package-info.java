/**
 * Open data: aggregates for everyone, without a token, with the metadata that Satu Data Indonesia
 * asks for (Perpres 39/2019). Nothing here reads anything but the tables {@code open_…}, which hold
 * no person, and row security lets no other table's rows through while it reads (ADR 37).
 */
@NullMarked
package id.graduasi.reporting.open;

import org.jspecify.annotations.NullMarked;
