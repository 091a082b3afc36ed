package id.graduasi.registry.intake;

import id.graduasi.platform.web.Language;
import java.util.UUID;

/**
 * What was found in the rows of an import, to be streamed as CSV.
 *
 * @param importId the import
 * @param warnings whether to list the warnings instead of the refusals
 * @param language the language of the sentences
 */
record RefusalList(UUID importId, boolean warnings, Language language) {}
