package id.graduasi.grants;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.graduasi.grants.scheme.Scheme;
import id.graduasi.grants.scheme.SchemeDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The schemes that come with the service, as the migration lays them down. */
public final class KnownSchemes {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Map<String, SchemeDocument> DOCUMENTS = read();

  private KnownSchemes() {}

  public static Map<String, SchemeDocument> all() {
    return DOCUMENTS;
  }

  public static Scheme scheme(String code, LocalDate on) {
    return Scheme.on(on, code, Objects.requireNonNull(DOCUMENTS.get(code)), 1);
  }

  private static Map<String, SchemeDocument> read() {
    String file = "/db/migration/V11__known_schemes.sql";
    try (InputStream sql = Objects.requireNonNull(KnownSchemes.class.getResourceAsStream(file))) {
      String[] parts = new String(sql.readAllBytes(), UTF_8).split("\\$schemes\\$");
      Map<String, SchemeDocument> documents = new LinkedHashMap<>();
      for (var one : (ArrayNode) JSON.readTree(parts[1])) {
        String code = ((ObjectNode) one).remove("code").textValue();
        documents.put(code, JSON.convertValue(one, new TypeReference<>() {}));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
