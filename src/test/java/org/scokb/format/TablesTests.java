package org.scokb.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scokb.provenance.Evidence;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Page.Whole;
import org.scokb.vocabulary.EdtfDate;
import tools.jackson.databind.json.JsonMapper;

/** What CSV makes of a representation. */
class TablesTests {

  record Link(String id, String title) {}

  record Part(String first, long second) {}

  record Row(
      @JsonIgnore String key,
      String text,
      long number,
      @Nullable EdtfDate date,
      @Nullable Link link,
      List<Link> links,
      List<String> words,
      Part part,
      List<Evidence> evidence) {}

  private static final String HEADER =
      "text,number,date,link,links,words,part.first,part.second,article,start,end,prefix,exact,suffix\r\n";

  @Test
  void everyFieldHasItsColumn() {
    assertThat(
            csv(
                new Row(
                    "k",
                    "plain",
                    -7,
                    new EdtfDate("2024/2029"),
                    new Link("one", "One"),
                    List.of(new Link("one", "One"), new Link("two", "Two")),
                    List.of("a", "b"),
                    new Part("x", 2),
                    List.of(quote("first words"), quote("second words")))))
        .isEqualTo(
            HEADER
                + "plain,-7,2024/2029,one,one;two,a;b,x,2,an-article,3,9,before,first"
                + " words,after\r\n");
  }

  @Test
  void whatIsAbsentIsAnEmptyCell() {
    assertThat(csv(row(""))).isEqualTo(HEADER + ",0,,,,,,0,,,,,,\r\n");
  }

  @Test
  void quotesCommasAndLineBreaksKeepTheirPlace() {
    assertThat(csv(row("a \"b\", c\r\nd\ne")))
        .isEqualTo(HEADER + "\"a \"\"b\"\", c\r\nd\ne\",0,,,,,,0,,,,,,\r\n");
  }

  @Test
  void whatBeginsLikeAFormulaGetsAnApostrophe() {
    for (String formula : List.of("=1+1", "+1", "-1", "@A1", "\t=1", "\r=1")) {
      assertThat(csv(row(formula)).substring(HEADER.length()).replace("\"", ""))
          .isEqualTo("'" + formula + ",0,,,,,,0,,,,,,\r\n");
    }
    assertThat(csv(row("1=1"))).startsWith(HEADER + "1=1,");
  }

  private static Row row(String text) {
    return new Row("k", text, 0, null, null, List.of(), List.of(), new Part("", 0), List.of());
  }

  private static Evidence quote(String exact) {
    return new Evidence("an-article", 3, 9, exact, "before", "after", List.of());
  }

  private static String csv(Row row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Tables(JsonMapper.shared())
        .write(
            new Whole<>(
                CollectionDefinition.of("rows", Row.class, "key", Row::key),
                taker -> taker.accept(row)),
            out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
