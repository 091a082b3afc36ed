package id.graduasi.graduation;

import java.util.UUID;

/** A facilitator the registry has told of. */
public record KnownTestFacilitator(UUID id, String area) {

  /** Told and arrived: one of PKH who works since 2021. */
  public static KnownTestFacilitator arrived(String area) {
    KnownTestFacilitator facilitator = new KnownTestFacilitator(UUID.randomUUID(), area);
    facilitator.tell(1, "PKH", "2021-03-01", null);
    facilitator.awaitVersion(1);
    return facilitator;
  }

  public void tell(long version, String kind, String startedOn, String endedOn) {
    String body =
        """
        {"facilitatorId": "%s", "facilitatorNumber": "T-%s", "kind": "%s", "areas": ["%s"],
         "startedOn": "%s", "endedOn": %s, "version": %d, "areaCode": "%s"}"""
            .formatted(
                id,
                id.toString().substring(0, 8),
                kind,
                area,
                startedOn,
                endedOn == null ? "null" : "\"" + endedOn + "\"",
                version,
                area);
    Facts.tell("facilitator", endedOn == null ? "assigned" : "ended", id.toString(), body);
  }

  public void awaitVersion(long version) {
    Facts.await(
        String.valueOf(version), "select version from facilitator where facilitator_id = ?", id);
  }
}
