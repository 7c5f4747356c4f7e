package org.scokb.format;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.query.FieldSelection;
import org.scokb.query.Page.Whole;
import org.scokb.web.OpenApiDocument;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Collections as tables: in CSV, a header and a row for each entity. */
@Component
public record Tables(JsonMapper json) {

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();

  /**
   * A column, as a Table Schema says it (Data Package 2.0), and where its cell is in a
   * representation (RFC 6901); a list has a delimiter between its elements.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Column(
      String name,
      @JsonIgnore String pointer,
      String type,
      @Nullable String delimiter,
      @JsonIgnore RecordComponent component) {

    /** What the contract says of the field that it is of. */
    @JsonProperty
    public @Nullable String description() {
      return OpenApiDocument.descriptionOf(component);
    }
  }

  public List<Column> columns(Class<?> representation) {
    return CsvColumns.of(representation).all();
  }

  /** Writes all entities, with the fields asked for; the stream must be left open. */
  public <T> void write(Whole<T> whole, OutputStream out) {
    CsvColumns all = CsvColumns.of(whole.definition().type());
    FieldSelection fields = FieldSelection.current();
    CsvColumns of = fields == null ? all : all.only(fields);
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    of.names().forEach(schema::addColumn);
    ObjectWriter rows = CSV.writerFor(String[].class).with(schema.build());
    try (SequenceWriter row = rows.writeValues(out)) {
      whole.forEach(entity -> row.write(of.cells(json.<JsonNode>valueToTree(entity))));
    }
  }
}
