package org.scokb.ingest.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.extraction.chair.ChairTerm;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Slug;
import org.scokb.vocabulary.Term;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The facts that articles take as known: members, past chairmanships and standing bodies, from the
 * tables in {@code resources/reference}, each row with its source.
 */
@Component
public class ReferenceTables {

  private static final String MEMBERS = "members.csv";
  private static final String CHAIRMANSHIPS = "chairmanships.csv";
  private static final String BODIES = "bodies.csv";

  private static final ObjectReader ROWS =
      new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());

  private final List<Map<String, String>> members = rows(MEMBERS);
  private final List<Map<String, String>> chairmanships = rows(CHAIRMANSHIPS);
  private final List<Map<String, String>> bodies = rows(BODIES);

  /** Changes whenever a table does. */
  public String version() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    Stream.of(MEMBERS, CHAIRMANSHIPS, BODIES).forEach(table -> digest.update(bytes(table)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The turns in the chair, for completing what an article leaves open. */
  public List<ChairTerm> terms() {
    return chairmanships.stream()
        .map(
            row ->
                new ChairTerm(
                    new CountryCode(cell(row, "member")),
                    Term.parse(cell(row, "term")),
                    cell(row, "summit_date").isEmpty()
                        ? null
                        : new EdtfDate(cell(row, "summit_date")),
                    cell(row, "summit_city").isEmpty() ? null : cell(row, "summit_city")))
        .toList();
  }

  /** The ids of the standing bodies, by the names of each. */
  Map<String, String> bodyNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Map<String, String> row : bodies) {
      String id = Slug.of(cell(row, "name")).value();
      Stream.concat(Stream.of(cell(row, "name"), cell(row, "abbreviation")), aliases(row))
          .forEach(name -> names.put(name, id));
    }
    return names;
  }

  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (Map<String, String> row : members) {
      SubjectId member = new SubjectId(Resource.MEMBERS, cell(row, "code"));
      state(statements, member, Property.CODE, cell(row, "code"), row);
      state(statements, member, Property.NAME, cell(row, "name"), row);
      state(statements, member, Property.OFFICIAL_NAME, cell(row, "official_name"), row);
      state(statements, member, Property.STATUS, cell(row, "status"), row);
      state(statements, member, Property.SINCE, cell(row, "since"), row);
    }
    for (Map<String, String> row : chairmanships) {
      ChairmanshipId id =
          new ChairmanshipId(new CountryCode(cell(row, "member")), Term.parse(cell(row, "term")));
      SubjectId chairmanship = new SubjectId(Resource.CHAIRMANSHIPS, id.toString());
      state(statements, chairmanship, Property.MEMBER, cell(row, "member"), row);
      state(statements, chairmanship, Property.TERM, cell(row, "term"), row);
      String lastDay = cell(row, "summit_date").replaceFirst(".*/", "");
      state(statements, chairmanship, Property.ENDS_ON, lastDay, row);
    }
    for (Map<String, String> row : bodies) {
      SubjectId body = new SubjectId(Resource.ORGANIZATIONS, Slug.of(cell(row, "name")).value());
      state(statements, body, Property.NAME, cell(row, "name"), row);
      state(statements, body, Property.ABBREVIATION, cell(row, "abbreviation"), row);
      aliases(row).forEach(alias -> state(statements, body, Property.ALIASES, alias, row));
    }
    return statements;
  }

  private static void state(
      List<Statement> statements,
      SubjectId subject,
      Property property,
      String value,
      Map<String, String> row) {
    if (!value.isEmpty()) {
      String doubt = "false".equals(row.get("certain")) ? " (disputed or inferred)" : "";
      statements.add(Statement.ofReference(subject, property, value, cell(row, "source") + doubt));
    }
  }

  private static Stream<String> aliases(Map<String, String> row) {
    return Stream.of(cell(row, "aliases").split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").strip();
  }

  private static List<Map<String, String>> rows(String table) {
    try (MappingIterator<Map<String, String>> rows = ROWS.readValues(bytes(table))) {
      return rows.readAll();
    }
  }

  private static byte[] bytes(String table) {
    try {
      return new ClassPathResource("reference/" + table).getContentAsByteArray();
    } catch (IOException missing) {
      throw new UncheckedIOException("The jar lacks reference/" + table, missing);
    }
  }
}
