package id.graduasi.registry.quality;

import id.graduasi.platform.access.Area;

/**
 * Detection is about to run its rules over an area; told so that others bring up to date what the
 * rules read. It is told outside of any transaction, in system scope.
 *
 * @param area the area
 */
public record DetectionStarts(Area area) {}
