package id.graduasi.registry.intake;

import java.util.UUID;

/**
 * How an import goes on, to be streamed as Server-Sent Events until it ends.
 *
 * @param importId the import
 */
record Progress(UUID importId) {}
