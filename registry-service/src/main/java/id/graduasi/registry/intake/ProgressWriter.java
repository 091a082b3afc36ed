package id.graduasi.registry.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Streams how an import goes on, an event whenever something changed, in the caller's scope. The
 * thread that waits is a virtual one.
 */
@Provider
public class ProgressWriter implements MessageBodyWriter<Progress> {

  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final Duration LONGEST = Duration.ofHours(6);

  private final Imports imports;
  private final ObjectMapper json;

  ProgressWriter(Imports imports, ObjectMapper json) {
    this.imports = imports;
    this.json = json;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Progress.class;
  }

  @Override
  public void writeTo(
      Progress progress,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    long rounds = LONGEST.dividedBy(PAUSE);
    boolean ended = false;
    for (long round = 0; round < rounds && !ended; round++) {
      ImportView view = imports.find(progress.importId()).orElse(null);
      if (view == null) {
        return;
      }
      String event = "event: progress\ndata: " + json.writeValueAsString(view) + "\n\n";
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
      ended = view.ended() || !pause();
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
