/**
 * Indicators that others measure, as the poverty rate: with target and source, every version kept.
 */
@NullMarked
package id.graduasi.reporting.indicator;

import org.jspecify.annotations.NullMarked;
