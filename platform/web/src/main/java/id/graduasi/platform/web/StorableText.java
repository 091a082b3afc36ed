package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Refuses texts that the database cannot hold: NUL and halves of surrogate pairs. */
@Singleton
class StorableText implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("storable-text").addDeserializer(String.class, new Checked()));
  }

  private static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(
            one -> one == 0 || one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
  }

  private static final class Checked extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = super.deserialize(parser, context);
      if (text != null && !isStorable(text)) {
        return (String) context.handleWeirdStringValue(String.class, text, "not storable");
      }
      return text;
    }
  }
}
