package id.graduasi.registry.dci.search;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.registry.dci.query.Condition;
import id.graduasi.registry.dci.query.Questions;
import id.graduasi.registry.dci.query.ReasonCode;
import id.graduasi.registry.dci.query.Rejection;
import id.graduasi.registry.dci.query.Restricted;
import id.graduasi.registry.dci.query.Search;
import id.graduasi.registry.dci.query.Sorting;
import id.graduasi.registry.dci.query.Unit;
import id.graduasi.registry.dci.sender.DciConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads what a question asks for into a search. */
@ApplicationScoped
class SearchCriteria {

  private final Questions questions;
  private final DciConfig config;

  SearchCriteria(Questions questions, DciConfig config) {
    this.questions = questions;
    this.config = config;
  }

  /**
   * The search of a question.
   *
   * @throws Rejection {@code rjct.search_criteria.invalid}, {@code rjct.sort.invalid}, {@code
   *     rjct.pagination.invalid}
   */
  Search read(Asked asked, Optional<Unit> fixed) {
    JsonNode criteria = asked.criteria();
    Condition condition =
        questions.read(criteria.path("query_type").asText(), criteria.path("query"));
    Unit unit = fixed.orElseGet(() -> unit(criteria, condition));
    List<Search.Sort> sort = Sorting.read(unit, criteria.path("sort"));
    return new Search(unit, condition, sort, page(asked.pagination()));
  }

  /** What the records are: by what was asked for, else by what the question is about. */
  private static Unit unit(JsonNode criteria, Condition condition) {
    String entity = criteria.path("response_entity").asText();
    if (!entity.isEmpty()) {
      return Unit.named(entity)
          .orElseThrow(
              () ->
                  new Rejection(
                      ReasonCode.SEARCH_CRITERIA_INVALID,
                      "response_entity: Group, Member or Beneficiary"));
    }
    if (criteria.path("reg_type").asText().endsWith("IBR")) {
      return Unit.BENEFICIARY;
    }
    String collection =
        criteria.path("query").path("value").path("expression").path("collection").asText();
    return Unit.named(criteria.path("reg_record_type").asText())
        .or(() -> Unit.named(collection))
        .orElse(Restricted.isOnePerson(condition) ? Unit.MEMBER : Unit.GROUP);
  }

  private Search.Page page(JsonNode pagination) {
    int size = pagination.path("page_size").asInt(config.pageSize());
    if (size > config.maxPageSize()) {
      throw new Rejection(
          ReasonCode.PAGINATION_INVALID, "page_size: at most " + config.maxPageSize());
    }
    return new Search.Page(size, pagination.path("page_number").asInt(1));
  }
}
