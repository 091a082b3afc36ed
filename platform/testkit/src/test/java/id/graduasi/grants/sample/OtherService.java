package id.graduasi.grants.sample;

/** Belongs to a service that others must not know. */
public record OtherService(String name) {}
