package id.graduasi.graduation.review;

import id.graduasi.graduation.Days;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looking reviews up, and saying what becomes of a family. */
@ApplicationScoped
class ReviewKeeping {

  private static final int LONGEST_YEARS = 5;

  private final ReviewTable reviews;
  private final ReviewConfig config;
  private final Journal journal;
  private final Caller caller;
  private final Days days;

  ReviewKeeping(
      ReviewTable reviews, ReviewConfig config, Journal journal, Caller caller, Days days) {
    this.reviews = reviews;
    this.config = config;
    this.journal = journal;
    this.caller = caller;
    this.days = days;
  }

  @Transactional
  ReviewView one(UUID id) {
    return reviews.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  @Transactional
  List<Entry> history(UUID id) {
    return journal.history(one(id).id().toString(), ReviewFact.TOPIC);
  }

  @Transactional
  Page<ReviewView> page(
      Area area,
      @Nullable LocalDate dueBefore,
      @Nullable ReviewState state,
      @Nullable UUID facilitator,
      PageRequest request) {
    Conditions all =
        Conditions.inside(area, "q.", "enrollment_id")
            .optional("q.due_on < ?", dueBefore)
            .optional("q.state = ?", state == null ? null : state.name())
            .optional("q.facilitator_id = ?", facilitator);
    Long total = request.count ? reviews.count(all) : null;
    List<ReviewView> found = reviews.page(all.after(Cursor.read(request.cursor, 2)), request);
    Page<ReviewView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return total == null ? page : page.withTotal(total);
  }

  @Transactional
  Forecast forecast(Area area, int months) {
    LocalDate today = days.today();
    LocalDate first = YearMonth.from(today).atDay(1);
    Conditions inside =
        Conditions.inside(area, "q.", "enrollment_id")
            .and("q.due_on < ?", first.plusMonths(months));
    return Forecast.of(area.code(), today, months, reviews.forecast(inside, first));
  }

  /** Takes an outcome; the aid goes on in any case. */
  @Transactional
  ReviewView decide(UUID id, DecideReview request, IfMatch match) {
    ReviewView before = one(id);
    match.require(before.version());
    requireOpen(before);
    OutcomeTaken outcome = outcome(before, request);
    if (!reviews.take(before, outcome)) {
      throw new Refused(CommonProblem.CONCURRENT_CHANGE);
    }
    ReviewView after = one(id);
    journal.append(ReviewFact.decided(before, after, outcome));
    return after;
  }

  /** One that was decided may be decided anew before its next day; the first waits for its day. */
  private static void requireOpen(ReviewView review) {
    switch (review.state()) {
      case DUE, CONTINUED, EMPOWERMENT -> {}
      case UPCOMING ->
          throw new Refused(ReviewProblem.REVIEW_NOT_DUE, String.valueOf(review.dueOn()));
      case EXEMPT -> throw new Refused(ReviewProblem.REVIEW_EXEMPT);
      case GRADUATION_CASE -> throw new Refused(ReviewProblem.REVIEW_IN_CASE);
      case ENDED -> throw new Refused(ReviewProblem.REVIEW_ENDED);
    }
  }

  private OutcomeTaken outcome(ReviewView review, DecideReview request) {
    boolean toCase = request.outcome() == ReviewOutcome.GRADUATION_CASE;
    if (toCase) {
      if (request.caseId() == null) {
        throw new Refused(ReviewProblem.CASE_ID_REQUIRED).on("caseId");
      }
      if (!reviews.hasOpenCase(review.familyId(), request.caseId())) {
        throw new Refused(ReviewProblem.CASE_NOT_OPEN).on("caseId");
      }
    }
    return new OutcomeTaken(
        request.outcome(),
        request.reason().strip(),
        review.dueOn(),
        toCase ? null : next(request.nextReviewOn()),
        toCase ? request.caseId() : null,
        days.now(),
        caller.subject());
  }

  private LocalDate next(@Nullable LocalDate wanted) {
    LocalDate today = days.today();
    if (wanted == null) {
      return today.plusMonths(config.nextAfterMonths());
    }
    if (!wanted.isAfter(today) || wanted.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw new Refused(ReviewProblem.NEXT_REVIEW_NOT_LATER).on("nextReviewOn");
    }
    return wanted;
  }
}
