package id.graduasi.grants.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads the JSON documents that rows hold. What cannot be read is a fault of ours. */
@ApplicationScoped
public class Documents {

  private final ObjectMapper json;

  public Documents(ObjectMapper json) {
    this.json = json;
  }

  public <T> T read(String stored, TypeReference<T> type) {
    try {
      return json.readValue(stored, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a document held cannot be read", unreadable);
    }
  }

  /** A document that may be missing. */
  public <T> @Nullable T optional(@Nullable String stored, TypeReference<T> type) {
    return stored == null ? null : read(stored, type);
  }

  /** The document as a row holds it; null stays null. */
  public @Nullable String write(@Nullable Object document) {
    try {
      return document == null ? null : json.writeValueAsString(document);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("this is no JSON document", unwritable);
    }
  }
}
