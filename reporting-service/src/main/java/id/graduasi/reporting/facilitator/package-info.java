/** Facilitators (pendamping): what they accompany, hold and reach. By number, never by name. */
@NullMarked
package id.graduasi.reporting.facilitator;

import org.jspecify.annotations.NullMarked;
