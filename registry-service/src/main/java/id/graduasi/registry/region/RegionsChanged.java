package id.graduasi.registry.region;

import java.util.List;

/**
 * Regions are new, renamed or replaced.
 *
 * @param codes their dotted codes
 */
record RegionsChanged(List<String> codes) {}
