package id.graduasi.reporting.report;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.reference.Programmes;
import id.graduasi.reporting.reference.Regions;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every report says first: the area it speaks of. Refuses what there is no report of. */
@RequestScoped
public class Heading {

  private static final LocalDate FIRST = LocalDate.of(1945, 8, 17);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
  private static final Pattern PROGRAMME = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

  private final RequestedArea requested;
  private final Regions regions;
  private final Programmes programmes;
  private final Caller caller;
  private final Days days;

  Heading(
      RequestedArea requested, Regions regions, Programmes programmes, Caller caller, Days days) {
    this.caller = caller;
    this.days = days;
    this.requested = requested;
    this.regions = regions;
    this.programmes = programmes;
  }

  /** A day near enough to be about somebody; anything else is a slip of the keyboard. */
  public static LocalDate day(String parameter, LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on(parameter, CommonProblem.WRONG_TYPE, FIRST + " … " + LAST);
    }
    return day;
  }

  /** Refuses a time that ends before it begins. */
  public static void requireOrder(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new Refused(ReportProblem.PERIOD_REVERSED, from, to).on("from");
    }
  }

  /** What a report of the area says first; the area is the caller's own if none was asked for. */
  public Head of(@Nullable String area) {
    Area found = requested.of(area);
    return new Head(found, areaName(found), days.now(), caller.facilitatorId());
  }

  /** Refuses a region in a body that does not exist, or not in the caller's area. */
  public void requireRegion(String field, String code) {
    try {
      areaName(requested.of(code));
    } catch (Refused notFound) {
      throw new Refused(CommonProblem.AREA_NOT_FOUND).on(field);
    }
  }

  /** The question behind the parameters; the area is the caller's own unless one was asked for. */
  Question question(@Nullable String area, String programme, @Nullable LocalDate asKnownOn) {
    if (!PROGRAMME.matcher(programme).matches() || !programmes.isKnown(programme)) {
      throw new Refused(ReportProblem.PROGRAMME_NOT_KNOWN, programme).on("programme");
    }
    LocalDate known = asKnownOn == null ? null : day("asKnownOn", asKnownOn);
    return new Question(requested.of(area), programme, known, caller.facilitatorId());
  }

  /** The area's name. One's own area has at least its code, any other must be a region. */
  String areaName(Area area) {
    return regions
        .name(area)
        .or(() -> Optional.of(area.code()).filter(code -> area.equals(requested.of(null))))
        .orElseThrow(() -> new Refused(CommonProblem.AREA_NOT_FOUND).on("area"));
  }
}
