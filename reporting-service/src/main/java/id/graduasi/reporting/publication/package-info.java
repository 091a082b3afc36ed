/**
 * Fills the tables of open data: every night it publishes the periods that have settled, once and
 * for good, with small counts kept back and all others rounded so that no sum gives one away (ADR
 * 37).
 */
@NullMarked
package id.graduasi.reporting.publication;

import org.jspecify.annotations.NullMarked;
