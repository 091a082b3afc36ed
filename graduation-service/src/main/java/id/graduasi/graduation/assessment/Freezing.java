package id.graduasi.graduation.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.graduasi.graduation.scoring.Decile;
import id.graduasi.graduation.scoring.FamilyFacts;
import id.graduasi.graduation.scoring.GrantOutcome;
import id.graduasi.graduation.scoring.HomeVisit;
import id.graduasi.graduation.scoring.Inputs;
import id.graduasi.graduation.scoring.Marks;
import id.graduasi.graduation.scoring.Participation;
import id.graduasi.graduation.scoring.Person;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes inputs and marks as they are kept, the same field names as in the API and nothing that
 * need not be said: what is not known, false or NONE is left out. By hand, because a province has a
 * hundred thousand of them.
 */
final class Freezing {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator json;

  private Freezing(JsonGenerator json) {
    this.json = json;
  }

  /** What writes one document. */
  private interface Part {
    void write(Freezing freezing) throws IOException;
  }

  static String inputs(Inputs inputs) {
    return text(1024, freezing -> freezing.write(inputs));
  }

  /** The marks without score and band, which stand in columns of their own. */
  static String marks(Marks marks) {
    return text(256, freezing -> freezing.write(marks));
  }

  private static String text(int size, Part part) {
    StringWriter text = new StringWriter(size);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      part.write(new Freezing(json));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return text.toString();
  }

  private void write(Marks marks) throws IOException {
    json.writeStartObject();
    json.writeNumberField("frame", marks.frame());
    json.writeArrayFieldStart("values");
    for (Object value : marks.values()) {
      if (value instanceof BigDecimal number) {
        json.writeNumber(number);
      } else {
        json.writeString((String) value);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("points");
    for (int points : marks.points()) {
      json.writeNumber(points);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("met");
    for (boolean met : marks.met()) {
      json.writeBoolean(met);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ways");
    for (List<Marks.Step> way : marks.ways()) {
      json.writeStartArray();
      for (Marks.Step step : way) {
        json.writeArray(new int[] {step.indicator(), step.rung()}, 0, 2);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Inputs inputs) throws IOException {
    json.writeStartObject();
    field("assessedOn", inputs.assessedOn());
    json.writeObjectFieldStart("family");
    family(inputs.family());
    json.writeEndObject();
    if (inputs.homeVisit() != null) {
      json.writeObjectFieldStart("homeVisit");
      visit(inputs.homeVisit());
      json.writeEndObject();
    }
    if (inputs.minimumWage() != null) {
      json.writeObjectFieldStart("minimumWage");
      json.writeStringField("regionCode", inputs.minimumWage().regionCode());
      json.writeNumberField("year", inputs.minimumWage().year());
      json.writeNumberField("monthly", inputs.minimumWage().monthly());
      json.writeEndObject();
    }
    if (inputs.participation() != null) {
      participation(inputs.participation());
    }
    if (!inputs.grants().isEmpty()) {
      grants(inputs.grants());
    }
    if (inputs.asOf() != null) {
      json.writeObjectFieldStart("asOf");
      json.writeNumberField("familyVersion", inputs.asOf().familyVersion());
      field("enrollmentVersion", inputs.asOf().enrollmentVersion());
      field("participationFrom", inputs.asOf().participationFrom());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void family(FamilyFacts family) throws IOException {
    decile("decile", family.decile());
    decile("earlierDecile", family.earlierDecile());
    json.writeArrayFieldStart("members");
    for (Person person : family.members()) {
      person(person);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("indicators");
    for (Map.Entry<String, String> indicator : family.indicators().entrySet()) {
      json.writeStringField(indicator.getKey(), indicator.getValue());
    }
    json.writeEndObject();
    field("monthsOnAid", family.monthsOnAid());
  }

  private void person(Person person) throws IOException {
    json.writeStartObject();
    field("birthDate", person.birthDate());
    field("participation", person.participation());
    field("level", person.level());
    if (!person.disability().equals(Person.NO_DISABILITY)) {
      field("disability", person.disability());
    }
    flag("pregnantOrPostpartum", person.pregnantOrPostpartum());
    flag("working", person.working());
    flag("ownsBusiness", person.ownsBusiness());
    json.writeEndObject();
  }

  private void visit(HomeVisit visit) throws IOException {
    field("visitedOn", visit.visitedOn());
    field("monthlyIncome", visit.monthlyIncome());
    field("savings", visit.savings());
    field("debt", visit.debt());
    field("business", visit.business());
    field("sessionsHeld", visit.sessionsHeld());
    field("sessionsAttended", visit.sessionsAttended());
  }

  private void participation(Participation taken) throws IOException {
    json.writeObjectFieldStart("participation");
    json.writeNumberField("sessionsHeld", taken.sessionsHeld());
    json.writeNumberField("sessionsAttended", taken.sessionsAttended());
    json.writeNumberField("schoolDaysOpen", taken.schoolDaysOpen());
    json.writeNumberField("schoolDaysAttended", taken.schoolDaysAttended());
    json.writeEndObject();
  }

  private void grants(List<GrantOutcome> grants) throws IOException {
    json.writeArrayFieldStart("grants");
    for (GrantOutcome grant : grants) {
      json.writeStartObject();
      field("schemeCode", grant.schemeCode());
      json.writeNumberField("amount", grant.amount());
      field("disbursedOn", grant.disbursedOn());
      field("visitedOn", grant.visitedOn());
      field("business", grant.business());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void decile(String name, @Nullable Decile decile) throws IOException {
    if (decile != null) {
      json.writeObjectFieldStart(name);
      json.writeNumberField("value", decile.value());
      json.writeStringField("dtsenVersion", decile.dtsenVersion());
      json.writeEndObject();
    }
  }

  private void field(String name, @Nullable Object value) throws IOException {
    if (value instanceof Long number) {
      json.writeNumberField(name, number);
    } else if (value instanceof Integer number) {
      json.writeNumberField(name, number);
    } else if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }

  private void flag(String name, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(name, true);
    }
  }
}
