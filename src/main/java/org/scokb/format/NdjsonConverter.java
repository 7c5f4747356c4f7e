package org.scokb.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.scokb.query.FieldSelection;
import org.scokb.query.Whole;
import org.scokb.web.Format;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a collection as lines of JSON, each the representation of an entity. */
class NdjsonConverter extends WholeConverter {

  private final JsonMapper json;

  NdjsonConverter(JsonMapper json) {
    super(Format.NDJSON);
    this.json = json;
  }

  @Override
  protected <T> void write(Whole<T> whole, OutputStream out) throws IOException {
    try {
      FieldSelection fields = FieldSelection.current();
      whole.forEach(entity -> line(written(entity, fields), out));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private byte[] written(Object entity, @Nullable FieldSelection fields) {
    if (fields == null) {
      return json.writeValueAsBytes(entity);
    }
    ByteArrayOutputStream some = new ByteArrayOutputStream();
    try (JsonGenerator out = fields.ofEntity(json.createGenerator(some))) {
      json.writeValue(out, entity);
    }
    return some.toByteArray();
  }

  private static void line(byte[] representation, OutputStream out) {
    try {
      out.write(representation);
      out.write('\n');
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
