package id.graduasi.reporting.meeting;

import id.graduasi.reporting.facilitator.FacilitatorReport;
import id.graduasi.reporting.figure.BesideData;
import id.graduasi.reporting.graduation.Funnel;
import id.graduasi.reporting.grant.GrantReport;
import id.graduasi.reporting.grant.OverdueVisits.Overdue;
import id.graduasi.reporting.indicator.IndicatorValue;
import id.graduasi.reporting.quality.DataQuality;
import id.graduasi.reporting.report.CountBridge;
import id.graduasi.reporting.report.EnrollmentCount;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.review.FiveYearForecast;
import id.graduasi.reporting.trend.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is put on the table.
 *
 * @param from counts open at the end of this day; what happened on it lies before the period
 * @param to counts close at the end of this day
 * @param roles the roles of who asked, never a name
 * @param overdue the visits that waited longest; the report on grants counts all
 * @param poverty the poverty rate of the area and of the regions in it
 * @param names regions by code, as far as the other parts name them by code alone
 */
record MeetingPack(
    Head head,
    LocalDate from,
    LocalDate to,
    Set<String> roles,
    EnrollmentCount count,
    Trend trend,
    CountBridge bridge,
    List<Funnel> funnels,
    FacilitatorReport facilitators,
    FiveYearForecast forecast,
    GrantReport grants,
    List<Overdue> overdue,
    DataQuality quality,
    List<IndicatorValue> poverty,
    BesideData.Pairs figures,
    Map<String, String> names) {

  /** A region as people know it: its name and its code. */
  String place(String code) {
    if (code.equals(head.area().code())) {
      return head.areaName();
    }
    String name = names.get(code);
    return name == null ? code : name + " (" + code + ")";
  }
}
