/**
 * Demonstration data, made as it is sent: invented people in real villages, the same at every run,
 * whose counts are the published ones. What no source states (days, causes, people) is synthetic.
 */
@NullMarked
package id.graduasi.local.demo;

import org.jspecify.annotations.NullMarked;
