package id.graduasi.grants.scheme;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The schemes in force, read once from the document that lays them down. */
@ApplicationScoped
public class Schemes {

  private static final String DOCUMENT = "/schemes.json";

  private final List<Scheme> schemes = read();

  /** All schemes, by code. */
  public List<Scheme> all() {
    return schemes;
  }

  public Optional<Scheme> find(String code) {
    return schemes.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
  }

  private static List<Scheme> read() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    try (InputStream document = Schemes.class.getResourceAsStream(DOCUMENT)) {
      List<Scheme> read = mapper.readValue(document, new TypeReference<List<Scheme>>() {});
      return read.stream().sorted(Comparator.comparing(Scheme::code)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The schemes cannot be read", e);
    }
  }
}
