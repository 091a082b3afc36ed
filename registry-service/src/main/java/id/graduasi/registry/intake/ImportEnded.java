package id.graduasi.registry.intake;

import id.graduasi.platform.access.Area;

/**
 * An import has ended, in whatever way.
 *
 * @param area the area of who brought it, in which its families lie
 * @param wrote whether the register may be different: not after a dry run
 */
record ImportEnded(Area area, boolean wrote) {}
