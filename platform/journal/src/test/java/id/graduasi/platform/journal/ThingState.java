package id.graduasi.platform.journal;

/** A thing's state as its events carry it. */
record ThingState(String name, long version, String areaCode) {}
