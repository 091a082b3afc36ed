/**
 * The limit of a read: an application with the same HTTP server, JSON and token check as a service,
 * and no work behind them.
 */
@NullMarked
package id.graduasi.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
