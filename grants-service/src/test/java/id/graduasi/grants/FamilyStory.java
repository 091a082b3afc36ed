package id.graduasi.grants;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family of two: a widow of forty who runs a small business, as the scheme KRTP wants her, and
 * her child. Each test changes what it is about.
 */
public final class FamilyStory {

  public static final String SUKODADI = "35.24.01.2001";

  private final String name;
  private final ObjectNode body = Told.sample("family.registered");

  public FamilyStory(String name) {
    this.name = name;
    body.put("familyId", id().toString());
    woman().put("memberId", head().toString()).put("birthDate", "1986-07-01");
    ((ObjectNode) body.get("members").get(1)).put("memberId", child().toString());
    at(SUKODADI).accompaniedBy(null).decile(2).version(1);
  }

  public UUID id() {
    return Told.id("family " + name);
  }

  public UUID head() {
    return Told.id("head " + name);
  }

  public UUID child() {
    return Told.id("child " + name);
  }

  public int version() {
    return body.get("version").intValue();
  }

  public FamilyStory version(int version) {
    body.put("version", version);
    return this;
  }

  public FamilyStory at(String village) {
    body.put("areaCode", village).put("villageCode", village);
    return this;
  }

  public FamilyStory accompaniedBy(@Nullable UUID facilitator) {
    body.put("facilitatorId", facilitator == null ? null : facilitator.toString());
    return this;
  }

  public FamilyStory decile(int decile) {
    body.putObject("decile").put("value", decile).put("dtsenVersion", "2026-Q3");
    return this;
  }

  public FamilyStory status(String status) {
    body.put("status", status);
    return this;
  }

  /** Changes a field of the woman. */
  public FamilyStory with(String field, @Nullable String value) {
    woman().put(field, value);
    return this;
  }

  /** Takes a field of the family away. */
  public FamilyStory without(String field) {
    body.putNull(field);
    return this;
  }

  ObjectNode body() {
    return body.deepCopy();
  }

  private ObjectNode woman() {
    return (ObjectNode) ((ArrayNode) body.get("members")).get(0);
  }
}
