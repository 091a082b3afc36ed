/** Signatures of SP-DCI in our published profile: canonical JSON (RFC 8785), Ed25519 and RS256. */
@NullMarked
package id.graduasi.registry.dci.signature;

import org.jspecify.annotations.NullMarked;
