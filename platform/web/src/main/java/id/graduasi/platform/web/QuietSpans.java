package id.graduasi.platform.web;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A trace names the route of a request, never its address: whoever puts a NIK or a name there, by
 * mistake or to try, does not find it kept for others to read.
 */
@Singleton
class QuietSpans implements SpanProcessor {

  private static final List<AttributeKey<String>> WRITTEN_BY_CALLERS =
      List.of(AttributeKey.stringKey("url.path"), AttributeKey.stringKey("url.query"));

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    for (AttributeKey<String> key : WRITTEN_BY_CALLERS) {
      if (span.getAttribute(key) != null) {
        span.setAttribute(key, "-");
      }
    }
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    // Nothing is left to hide.
  }

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
