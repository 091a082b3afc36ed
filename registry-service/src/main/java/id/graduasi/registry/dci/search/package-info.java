/** Searches of SP-DCI: what is asked, under whose rights, and the answer to each question. */
@NullMarked
package id.graduasi.registry.dci.search;

import org.jspecify.annotations.NullMarked;
