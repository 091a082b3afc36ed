package id.graduasi.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One enrollment's story: each step is a version, told when the test says so. */
public final class EnrollmentStory {

  private final UUID enrollment;
  private final UUID family;
  private final List<ObjectNode> versions = new ArrayList<>();
  private final List<Instant> times = new ArrayList<>();
  private @Nullable UUID facilitator;

  public EnrollmentStory(String name) {
    this.enrollment = Told.id("enrollment " + name);
    this.family = Told.id("family " + name);
  }

  public UUID family() {
    return family;
  }

  public UUID enrollment() {
    return enrollment;
  }

  public EnrollmentStory accompaniedBy(UUID facilitator) {
    this.facilitator = facilitator;
    return this;
  }

  public EnrollmentStory active(String from, String village) {
    return then("ACTIVE", from, null, village);
  }

  public EnrollmentStory active(String from, String reason, String village) {
    return then("ACTIVE", from, reason, village);
  }

  public EnrollmentStory suspended(String from, String village) {
    return then("SUSPENDED", from, "UNMATCHED", village);
  }

  public EnrollmentStory ended(String from, String reason, String village) {
    return then("ENDED", from, reason, village);
  }

  /** The last step was wrong; the next one stands in its place. */
  public EnrollmentStory corrected(String status, String from, String reason, String village) {
    ArrayNode periods = (ArrayNode) versions.getLast().get("periods").deepCopy();
    periods.remove(periods.size() - 1);
    return version(periods, status, from, reason, village);
  }

  /** When the last step was recorded; else it is the morning of the day it concerns. */
  public EnrollmentStory recordedAt(String time) {
    times.set(times.size() - 1, Instant.parse(time));
    return this;
  }

  /** Tells all versions in order and waits until they are posted. */
  public EnrollmentStory tell() {
    for (int version = 1; version <= versions.size(); version++) {
      tell(version);
    }
    return awaitVersion(versions.size());
  }

  /** Tells one version, again or out of turn. */
  public EnrollmentStory tell(int version) {
    Told.send(
        "registry.enrollment",
        family.toString(),
        "enrollment.corrected",
        times.get(version - 1),
        versions.get(version - 1));
    return this;
  }

  public EnrollmentStory awaitVersion(int version) {
    Told.await(
        () ->
            Told.count("select version from enrollment where enrollment_id = ?", enrollment)
                >= version);
    return this;
  }

  private EnrollmentStory then(
      String status, String from, @Nullable String reason, String village) {
    ArrayNode periods =
        versions.isEmpty()
            ? Told.sample("enrollment.started").arrayNode()
            : (ArrayNode) versions.getLast().get("periods").deepCopy();
    return version(periods, status, from, reason, village);
  }

  private EnrollmentStory version(
      ArrayNode periods, String status, String from, @Nullable String reason, String village) {
    if (!periods.isEmpty()) {
      ((ObjectNode) periods.get(periods.size() - 1)).put("to", from);
    }
    ObjectNode period = periods.addObject().put("status", status).put("from", from);
    period.putNull("to").put("reason", reason).put("villageCode", village);
    ObjectNode body = Told.sample("enrollment.started");
    body.put("enrollmentId", enrollment.toString()).put("familyId", family.toString());
    body.put("status", status).put("reason", reason).put("effectiveOn", from);
    body.put("areaCode", village).put("version", versions.size() + 1).put("decile", 3);
    body.put("facilitatorId", facilitator == null ? null : facilitator.toString());
    body.set("periods", periods);
    versions.add(body);
    times.add(Instant.parse(LocalDate.parse(from) + "T02:00:00Z"));
    return this;
  }
}
