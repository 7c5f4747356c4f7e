package org.scokb.format;

import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scokb.query.Whole;
import org.scokb.web.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes a collection as CSV: a header, and a row for each entity. */
class CsvConverter extends WholeConverter {

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();

  private final JsonMapper json;
  private final Map<Class<?>, CsvColumns> columns = new ConcurrentHashMap<>();

  CsvConverter(JsonMapper json) {
    super(Format.CSV);
    this.json = json;
  }

  @Override
  protected <T> void write(Whole<T> whole, OutputStream out) {
    CsvColumns of = columns.computeIfAbsent(whole.definition().type(), CsvColumns::new);
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    of.names().forEach(schema::addColumn);
    ObjectWriter rows = CSV.writerFor(String[].class).with(schema.build());
    try (SequenceWriter row = rows.writeValues(out)) {
      whole.forEach(entity -> row.write(of.cells(json.<JsonNode>valueToTree(entity))));
    }
  }
}
