/**
 * The portal: one page for offices, made of modules that the service serves itself. Only what the
 * page must know before anybody has signed in is computed here; the figures come from the reports.
 */
@NullMarked
package id.graduasi.reporting.portal;

import org.jspecify.annotations.NullMarked;
