package id.graduasi.registry.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.registry.family.Decile;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.MemberState;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one family card, as they stand in the file.
 *
 * @param rows one a person, in the order of the file, never empty
 * @param moving who of them stands in another family now, by the hash of the NIK
 */
record FamilyDraft(List<ReadRow> rows, Map<ByteBuffer, MemberState> moving) {

  FamilyDraft(List<ReadRow> rows) {
    this(rows, Map.of());
  }

  ReadRow first() {
    return rows.getFirst();
  }

  /** The rows that name a head. */
  List<ReadRow> heads() {
    return rows.stream()
        .filter(row -> row.person().relationship() == id.graduasi.registry.family.Relationship.HEAD)
        .toList();
  }

  /** The family as a new one. */
  FamilyContent asNew(LocalDate asOf, @Nullable UUID facilitatorId) {
    return new FamilyContent(
        first().kk(),
        first().villageCode(),
        said(null),
        facilitatorId,
        decile(null),
        indicators(Map.of()),
        rows.stream().map(this::coming).toList(),
        asOf);
  }

  /** The family that is held, with what the rows say; who is absent stays. */
  FamilyContent over(FamilyContent held, LocalDate asOf, @Nullable UUID facilitatorId) {
    Map<ByteBuffer, ReadRow> byNik = new LinkedHashMap<>();
    rows.forEach(row -> byNik.put(ByteBuffer.wrap(row.person().nik().hash()), row));
    List<MemberState> members = new ArrayList<>();
    for (MemberState member : held.members()) {
      ReadRow row = byNik.remove(ByteBuffer.wrap(member.nik().hash()));
      members.add(row == null ? member : row.person().over(member));
    }
    byNik.values().forEach(row -> members.add(coming(row)));
    boolean sameCard =
        ByteBuffer.wrap(held.kk().hash()).equals(ByteBuffer.wrap(first().kk().hash()));
    return new FamilyContent(
        sameCard ? held.kk() : first().kk(),
        first().villageCode(),
        said(held.address()),
        facilitatorId == null ? held.facilitatorId() : facilitatorId,
        decile(held.decile()),
        indicators(held.indicators()),
        members,
        asOf);
  }

  /** The last thing the rows say about a programme, if any. */
  ReadRow.@Nullable Receives receives(String programme) {
    ReadRow.Receives last = null;
    for (ReadRow row : rows) {
      ReadRow.Receives said = row.programmes().get(programme);
      last = said == null ? last : said;
    }
    return last;
  }

  /** The facilitator's number that the rows say, if any. */
  @Nullable String facilitatorNumber() {
    return rows.stream()
        .map(ReadRow::facilitatorNumber)
        .filter(number -> number != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String said(@Nullable String otherwise) {
    return rows.stream()
        .map(ReadRow::address)
        .filter(address -> address != null)
        .findFirst()
        .orElse(otherwise);
  }

  /** The rank that the rows say, if any. */
  @Nullable Decile decile() {
    return rows.stream()
        .map(ReadRow::decile)
        .filter(decile -> decile != null)
        .findFirst()
        .orElse(null);
  }

  /** A rank of an older DTSEN version never overwrites a newer one. */
  private @Nullable Decile decile(@Nullable Decile held) {
    Decile said = decile();
    return said == null || said.isOlderThan(held) ? held : said;
  }

  /** Who comes to the family: somebody new, or somebody who keeps what is known of her. */
  private MemberState coming(ReadRow row) {
    MemberState known = moving.get(ByteBuffer.wrap(row.person().nik().hash()));
    return known == null
        ? row.person().asNew(UuidCreator.getTimeOrderedEpoch())
        : row.person().over(known.representing(false));
  }

  private Map<String, String> indicators(Map<String, String> held) {
    Map<String, String> indicators = new HashMap<>(held);
    rows.forEach(row -> indicators.putAll(row.indicators()));
    return indicators;
  }
}
