package id.graduasi.reporting.indicator;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.report.Heading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records indicators as others state them. */
@ApplicationScoped
class IndicatorKeeping {

  private final IndicatorTable table;
  private final Heading heading;
  private final CanonicalHash hash;
  private final Caller caller;
  private final Days days;

  IndicatorKeeping(
      IndicatorTable table, Heading heading, CanonicalHash hash, Caller caller, Days days) {
    this.table = table;
    this.heading = heading;
    this.hash = hash;
    this.caller = caller;
    this.days = days;
  }

  /** A value, and whether this request created it. */
  record Outcome(IndicatorValue value, boolean created) {}

  /** Records a new value, replaces one under {@code If-Match}, or recognises a repeat. */
  @Transactional
  Outcome state(String key, String period, StateIndicator request, IfMatch match) {
    heading.requireRegion("areaCode", request.areaCode());
    if (request.value() == null && request.target() == null) {
      throw new Refused(IndicatorProblem.VALUE_OR_TARGET).on("value");
    }
    table.lock(key, request.areaCode(), period);
    IndicatorValue held = table.find(key, request.areaCode(), period).orElse(null);
    if (held == null) {
      match.require(0);
      return new Outcome(add(key, period, 1, request), true);
    }
    if (match.present()) {
      match.require(held.version());
      return new Outcome(add(key, period, held.version() + 1, request), false);
    }
    boolean repeated =
        table
            .creationHash(key, request.areaCode(), period)
            .filter(hash.of(request)::equals)
            .isPresent();
    if (!repeated) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Outcome(held, false);
  }

  private IndicatorValue add(String key, String period, long version, StateIndicator request) {
    table.insert(key, period, version, request, hash.of(request), caller.subject(), days.now());
    return table.find(key, request.areaCode(), period).orElseThrow();
  }
}
