package org.scokb.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.scokb.query.Whole;
import org.scokb.web.Format;
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
      whole.forEach(entity -> line(json.writeValueAsBytes(entity), out));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
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
