package id.graduasi.registry.family;

import java.util.UUID;

/**
 * A family that comes into the register.
 *
 * @param id chosen by the client or the import
 * @param content all that is known of it
 * @param creationHash the keyed hash of the request, to know its repeat
 */
public record NewFamily(UUID id, FamilyContent content, String creationHash) {}
