package org.scokb.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.scokb.query.FieldSelection;
import org.scokb.query.Whole;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Collections as lines of JSON, each the representation of an entity. */
record Lines(JsonMapper json) {

  /** Writes all entities, with the fields asked for. */
  void write(Whole<?> whole, OutputStream out) {
    FieldSelection fields = FieldSelection.current();
    whole.forEach(entity -> line(written(entity, fields), out));
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
