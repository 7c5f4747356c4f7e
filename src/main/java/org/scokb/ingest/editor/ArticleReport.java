package org.scokb.ingest.editor;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.scokb.article.Article;
import org.scokb.article.UnreadSentence;
import org.scokb.change.ChangeKind;
import org.scokb.feature.TitledLink;
import org.scokb.ingest.ledger.Revised;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.text.Text;
import org.scokb.vocabulary.Resource;

/** What a response holds of what an article has brought. */
@Schema(description = "What an article has brought.")
record ArticleReport(
    @Schema(description = "The article.") TitledLink article,
    @Schema(description = "The revision of the knowledge base now.", example = "3", minimum = "1")
        long revision,
    @Schema(description = "Entities that are new.") List<Entry> created,
    @Schema(description = "Entities that gained or lost evidence.") List<Entry> updated,
    @Schema(description = "Entities of which nothing is stated any more.") List<Entry> withdrawn,
    @Schema(
            description =
                "Entities that were left as they were: the article states something of them, or links to them, and they"
                    + " neither gained nor lost evidence. With `created` and `updated`, all that the article speaks of.")
        List<Entry> unchanged,
    @Schema(
            description =
                "Sentences that speak of an undertaking, a document or a meeting and gave no fact.")
        List<UnreadSentence> unread,
    @Schema(
            description =
                "The rules that read the article, by name, and how many statements each has brought.")
        List<Rule> rules) {

  @Schema(name = "ArticleReportRule", description = "A rule that read the article.")
  record Rule(
      @Schema(description = "Its name.", example = "documents.title") String rule,
      @Schema(description = "The statements that it read.", example = "3", minimum = "1")
          long statements) {

    private static List<Rule> of(List<Statement> statements) {
      return statements.stream()
          .collect(groupingBy(each -> String.valueOf(each.rule()), TreeMap::new, counting()))
          .entrySet()
          .stream()
          .map(each -> new Rule(each.getKey(), each.getValue()))
          .toList();
    }
  }

  @Schema(
      name = "ArticleReportEntry",
      description = "An entity that an article speaks or spoke of.")
  record Entry(
      @Schema(description = "Its collection.", example = "initiatives") Resource resource,
      @Schema(description = "Its id.", example = "green-cooperation-programme-2022-2026") String id,
      @Schema(description = "What it is called.", example = "Programme of Green Cooperation")
          String title,
      @Schema(
              description =
                  "Its path on this server; nothing is there any more of what was withdrawn.",
              example = "/api/v1/initiatives/green-cooperation-programme-2022-2026")
          String href) {

    static Entry of(SubjectId subject, String title) {
      String href = "/api/v1/%s/%s".formatted(subject.resource().apiName(), subject.id());
      return new Entry(subject.resource(), subject.id(), title, href);
    }
  }

  static ArticleReport of(Editor.Edit edit) {
    Revised revised = edit.revised();
    Article article = Objects.requireNonNull(revised.article());
    Text text = edit.reading().text();
    return new ArticleReport(
        new TitledLink(article.id(), article.metadata().title()),
        revised.revision(),
        entries(revised, revised.affected(ChangeKind.CREATED)),
        entries(revised, revised.affected(ChangeKind.UPDATED)),
        entries(revised, revised.affected(ChangeKind.WITHDRAWN)),
        entries(revised, revised.unchanged()),
        edit.reading().unread().stream().map(span -> UnreadSentence.of(text, span)).toList(),
        Rule.of(edit.reading().statements()));
  }

  private static List<Entry> entries(Revised revised, List<SubjectId> subjects) {
    return subjects.stream().map(each -> Entry.of(each, revised.title(each))).toList();
  }
}
