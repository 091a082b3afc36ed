package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Takes JSON at its word: no number for a text, no text for a number, nothing twice. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.enable(
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.setConfig(
        json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    json.coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    json.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    json.registerModule(new SimpleModule("text").addDeserializer(String.class, new Text()));
  }

  /** A text that the database can hold: no NUL, and no half of a surrogate pair. */
  private static final class Text extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    Text() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = StringDeserializer.instance.deserialize(parser, context);
      if (text != null && !isStorable(text)) {
        throw context.weirdStringException(text, String.class, "not storable");
      }
      return text;
    }

    private static boolean isStorable(String text) {
      return text.codePoints()
          .noneMatch(
              one -> one == 0 || one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
    }
  }
}
