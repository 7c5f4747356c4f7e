package org.scokb.format;

import java.io.OutputStream;
import org.scokb.query.Whole;
import org.scokb.web.Format;

/** Writes a collection as CSV. */
class CsvConverter extends WholeConverter {

  private final Tables tables;

  CsvConverter(Tables tables) {
    super(Format.CSV);
    this.tables = tables;
  }

  @Override
  protected <T> void write(Whole<T> whole, OutputStream out) {
    tables.write(whole, out);
  }
}
