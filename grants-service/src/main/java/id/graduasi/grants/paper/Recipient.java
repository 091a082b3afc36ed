package id.graduasi.grants.paper;

/**
 * Who receives a grant, as the registry knows her now.
 *
 * @param address as written there, or empty
 * @param villageCode where her family lives
 */
record Recipient(String name, String nik, String address, String villageCode) {}
