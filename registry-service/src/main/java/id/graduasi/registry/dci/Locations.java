package id.graduasi.registry.dci;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.CurrentScope;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Regions as the standard's hierarchy of locations; they are public and of no caller's area. */
@ApplicationScoped
class Locations {

  private static final String ALL =
      "select code, name, level, parent from region where valid_to is null"
          + " and (?::text is null or parent = ? or code = ?) order by code";

  private final CurrentScope scope;
  private final DataSource database;
  private final ObjectMapper json;
  private final Clock clock;

  Locations(CurrentScope scope, DataSource database, ObjectMapper json, Clock clock) {
    this.scope = scope;
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** All places, or one with those right below it, one after the other. */
  StreamingOutput written(@Nullable String parent) {
    if (parent != null && !Area.isCode(parent)) {
      throw new Refused(CommonProblem.VALIDATION_FAILED).on("parent");
    }
    return output ->
        scope.forAnyone(
            () -> {
              write(output, parent);
              return true;
            });
  }

  private void write(OutputStream output, @Nullable String parent) {
    try (JsonGenerator out = json.getFactory().createGenerator(output);
        Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ALL)) {
      for (int i = 1; i <= 3; i++) {
        select.setString(i, parent);
      }
      out.writeStartObject();
      out.writeObjectFieldStart("@context");
      out.writeStringField("@context", "http://spdci.org/");
      out.writeStringField("xsd", "http://www.w3.org/2001/XMLSchema#");
      out.writeStringField("schema", "http://schema.org/");
      out.writeEndObject();
      out.writeStringField("@type", "LocationHierarchy");
      out.writeStringField("last_updated", clock.instant().truncatedTo(ChronoUnit.DAYS).toString());
      out.writeArrayFieldStart("locations");
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          place(out, row);
        }
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException("locations could not be written", failed);
    }
  }

  private static void place(JsonGenerator out, ResultSet row) throws IOException, SQLException {
    out.writeStartObject();
    out.writeStringField("@type", "Place");
    out.writeStringField("id", row.getString("code"));
    out.writeArrayFieldStart("identifier");
    out.writeStartObject();
    out.writeStringField("@type", "PropertyValue");
    out.writeStringField("name", "kode_wilayah");
    out.writeStringField("identifier", row.getString("code"));
    out.writeEndObject();
    out.writeEndArray();
    out.writeStringField("name", row.getString("name"));
    out.writeStringField("additional_type", row.getString("level"));
    // The standard's schema spells it both ways.
    out.writeStringField("contained_in_place", row.getString("parent"));
    out.writeStringField("containedInPlace", row.getString("parent"));
    out.writeEndObject();
  }
}
