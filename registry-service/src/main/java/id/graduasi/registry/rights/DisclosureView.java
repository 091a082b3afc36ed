package id.graduasi.registry.rights;

import id.graduasi.platform.journal.Change;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is held of one person, who saw it, and who changed it. */
@Schema(name = "Disclosure")
record DisclosureView(
    UUID memberId,
    @Schema(description = "Whether she is in no family any more") boolean former,
    UUID familyId,
    @Schema(examples = "KPM-3522-00012345") String familyNumber,
    Instant answeredAt,
    @Schema(description = "What is held, by groups; identifiers are masked") List<Group> held,
    @Schema(description = "Who saw the identifiers of her family, the newest first")
        List<AccessEntry> seenBy,
    @Schema(description = "Who changed her data or her family's, the newest first")
        List<Changed> changedBy) {

  /** Data of one nature. */
  @Schema(name = "DisclosedGroup")
  record Group(
      @Schema(examples = "IDENTITY") String group,
      @Schema(description = "Specific personal data in the sense of UU 27/2022, Article 4")
          boolean specific,
      Map<String, String> fields) {}

  /** One change; other people of the family are left out. */
  @Schema(name = "DisclosedChange")
  record Changed(
      Instant at,
      @Schema(examples = "bojonegoro") String by,
      @Schema(examples = "id.graduasi.registry.family.updated.v1") String type,
      @Nullable String cause,
      Map<String, Change> changes) {}
}
