package id.graduasi.reporting.figure;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.report.Heading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records published figures; what an office once recorded stays, whatever replaces it. */
@ApplicationScoped
class FigureKeeping {

  private final FigureTable table;
  private final Heading heading;
  private final CanonicalHash hash;
  private final Caller caller;
  private final Days days;

  FigureKeeping(FigureTable table, Heading heading, CanonicalHash hash, Caller caller, Days days) {
    this.table = table;
    this.heading = heading;
    this.hash = hash;
    this.caller = caller;
    this.days = days;
  }

  /** A figure, and whether this request created it. */
  record Outcome(PublishedFigure figure, boolean created) {}

  /**
   * Records a new figure, replaces one under {@code If-Match}, or recognises a repeat of the
   * creating request.
   */
  @Transactional
  Outcome publish(UUID id, PublishFigure request, IfMatch match) {
    heading.requireRegion("areaCode", request.areaCode());
    requireDays(request);
    table.lock(id);
    PublishedFigure held = table.find(id).orElse(null);
    if (held == null) {
      match.require(0);
      return new Outcome(add(id, 1, request), true);
    }
    if (match.present()) {
      match.require(held.version());
      return new Outcome(add(id, held.version() + 1, request), false);
    }
    if (table.creationHash(id).filter(hash.of(request)::equals).isEmpty()) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Outcome(held, false);
  }

  private PublishedFigure add(UUID id, long version, PublishFigure request) {
    table.insert(id, version, request, hash.of(request), caller.subject(), days.now());
    return table.find(id).orElseThrow();
  }

  /** A period has two days or none; a day has no first one. */
  private static void requireDays(PublishFigure request) {
    boolean period = request.measure().ofPeriod();
    if (period && request.on() != null && request.from() == null) {
      throw new Refused(FigureProblem.PERIOD_INCOMPLETE).on("from");
    }
    if (request.from() != null && (request.on() == null || !period)) {
      throw new Refused(FigureProblem.PERIOD_INCOMPLETE).on("on");
    }
    if (request.from() != null) {
      Heading.requireOrder(Heading.day("from", request.from()), Heading.day("on", request.on()));
    }
    if (request.on() != null) {
      Heading.day("on", request.on());
    }
  }
}
