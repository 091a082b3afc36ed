package id.graduasi.registry.intake;

import id.graduasi.platform.access.Area;

/**
 * An import that was no dry run is complete.
 *
 * @param area the area of who brought it, in which its families lie
 */
record ImportCompleted(Area area) {}
