package id.graduasi.registry.family;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Streams families with masked identifiers, in the caller's scope and in constant memory. */
@Provider
public class FamilyExportWriter implements MessageBodyWriter<FamilyExport> {

  private final Families families;
  private final ObjectWriter json;

  FamilyExportWriter(Families families, ObjectMapper json) {
    this.families = families;
    this.json = json.writerFor(FamilyView.class);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == FamilyExport.class;
  }

  @Override
  public void writeTo(
      FamilyExport export,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      if (mediaType.getSubtype().equals("csv")) {
        CsvWriter csv = CsvWriter.builder().build(text);
        people(export, csv);
        csv.flush();
      } else {
        families.each(export.filter(), family -> line(text, family));
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    text.flush();
  }

  private void line(Writer text, FamilyState family) {
    try {
      text.write(json.writeValueAsString(FamilyView.of(family)));
      text.write('\n');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void people(FamilyExport export, CsvWriter csv) {
    csv.writeRecord(
        "familyId",
        "familyNumber",
        "kk",
        "villageCode",
        "decile",
        "dtsenVersion",
        "memberId",
        "nik",
        "name",
        "sex",
        "birthDate",
        "relationship",
        "maritalStatus");
    families.each(
        export.filter(), family -> family.members().forEach(member -> person(csv, family, member)));
  }

  private static void person(CsvWriter csv, FamilyState family, MemberState member) {
    Decile decile = family.decile();
    csv.writeRecord(
        family.id().toString(),
        family.number(),
        family.kk().masked(),
        family.villageCode(),
        decile == null ? "" : String.valueOf(decile.value()),
        decile == null ? "" : decile.dtsenVersion(),
        member.id().toString(),
        member.nik().masked(),
        Objects.requireNonNull(member.name()),
        member.sex().name(),
        member.birthDate().toString(),
        member.relationship().name(),
        member.maritalStatus().name());
  }
}
