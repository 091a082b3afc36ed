package id.graduasi.platform.web;

/**
 * What makes two requests the same one.
 *
 * @param method the HTTP method
 * @param path the path
 * @param key the {@code Idempotency-Key}
 * @param bodyHash the keyed hash of the content
 */
record RequestKey(String method, String path, String key, String bodyHash) {}
