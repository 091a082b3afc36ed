package id.graduasi.registry.dci.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.registry.dci.query.Found;
import id.graduasi.registry.dci.query.ReasonCode;
import id.graduasi.registry.dci.query.Rejection;
import id.graduasi.registry.dci.query.Restricted;
import id.graduasi.registry.dci.query.Search;
import id.graduasi.registry.dci.query.Searches;
import id.graduasi.registry.dci.query.Unit;
import id.graduasi.registry.dci.record.Records;
import id.graduasi.registry.dci.sender.DciConfig;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.sender.SenderScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers the questions of a message, each by itself: one that is refused spoils no other. */
@ApplicationScoped
public class Searching {

  private final SearchCriteria criteria;
  private final Searches searches;
  private final Records records;
  private final DciConfig config;
  private final Clock clock;

  Searching(
      SearchCriteria criteria, Searches searches, Records records, DciConfig config, Clock clock) {
    this.criteria = criteria;
    this.searches = searches;
    this.records = records;
    this.config = config;
    this.clock = clock;
  }

  /** The {@code search_response} to the questions of a message, whatever records they ask for. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ArrayNode answer(Sender sender, JsonNode message) {
    return answer(sender, message, Optional.empty());
  }

  /** The same with enrollments only. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ArrayNode enrollments(Sender sender, JsonNode message) {
    return answer(sender, message, Optional.of(Unit.BENEFICIARY));
  }

  private ArrayNode answer(Sender sender, JsonNode message, Optional<Unit> unit) {
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    Set<String> references = new HashSet<>();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (Asked asked : Asked.of(message)) {
      try {
        if (!references.add(asked.referenceId())) {
          throw new Rejection(
              ReasonCode.REFERENCE_ID_DUPLICATE, "each question needs a reference_id of its own");
        }
        answers.add(found(sender, asked, unit, now));
      } catch (Rejection rejected) {
        ObjectNode answer = asked.answer(now, "rjct");
        answer.put("status_reason_code", rejected.reason().code());
        answer.put("status_reason_message", rejected.getMessage());
        answers.add(answer);
      }
    }
    return answers;
  }

  private ObjectNode found(Sender sender, Asked asked, Optional<Unit> unit, Instant now) {
    Search search = criteria.read(asked, unit);
    if (search.unit() == Unit.BENEFICIARY && !sender.may(SenderScope.ENROLLMENT)) {
      throw new Rejection(
          ReasonCode.SEARCH_CRITERIA_INVALID, "the sender is not registered for ENROLLMENT");
    }
    Found found = searches.find(search, sender.area(), config.maxRecords());
    List<JsonNode> shown =
        records.of(
            search.unit(),
            found.hits(),
            Records.Showing.now(
                sender.may(SenderScope.IDENTIFIERS),
                Restricted.in(search.condition()),
                Purpose.of(sender, asked.criteria())));
    ObjectNode answer = asked.answer(now, "succ");
    ObjectNode data = answer.putObject("data");
    data.put("version", "1.0.0");
    data.put(
        "reg_type",
        search.unit() == Unit.BENEFICIARY
            ? "ns:org:RegistryType:IBR"
            : "ns:org:RegistryType:Social");
    data.put("reg_record_type", search.unit().word());
    data.putArray("reg_records").addAll(shown);
    ObjectNode pagination = answer.putObject("pagination");
    pagination.put("page_size", search.page().size());
    pagination.put("page_number", search.page().number());
    pagination.put("total_count", found.total());
    return answer;
  }
}
