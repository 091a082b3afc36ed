package id.graduasi.platform.web;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The area a request asks about, which must lie in the caller's own. */
@RequestScoped
public class RequestedArea {

  private final Caller caller;

  RequestedArea(Caller caller) {
    this.caller = caller;
  }

  /** The area asked for, or the caller's own if none was; outside of it: {@code area-not-found}. */
  public Area of(@Nullable String requested) {
    if (requested == null) {
      return caller.area();
    }
    if (!Area.isCode(requested)) {
      throw new Refused(CommonProblem.AREA_NOT_FOUND).on("area");
    }
    Area area = Area.of(requested);
    boolean inside = caller.area().equals(Area.COUNTRY) || caller.area().contains(area.code());
    if (!inside) {
      throw new Refused(CommonProblem.AREA_NOT_FOUND).on("area");
    }
    return area;
  }
}
