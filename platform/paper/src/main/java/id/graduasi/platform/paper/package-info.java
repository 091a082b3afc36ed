/**
 * Papers as PDF: numbered A4 pages, tables whose heads repeat, bookmarks, and charts drawn as
 * vectors that can be read in black and white. Knows nothing of what stands on them.
 */
@NullMarked
package id.graduasi.platform.paper;

import org.jspecify.annotations.NullMarked;
