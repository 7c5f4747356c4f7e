package org.scokb.ingest.editor;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.scokb.article.Article;
import org.scokb.change.ChangeKind;
import org.scokb.feature.TitledLink;
import org.scokb.ingest.ledger.Revised;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Resource;

/** What a response holds of what an article has brought. */
record ArticleReport(
    TitledLink article,
    long revision,
    List<Entry> created,
    List<Entry> updated,
    List<Entry> withdrawn,
    List<Entry> unchanged,
    List<Article.UnreadSentence> unread,
    List<Rule> rules) {

  record Rule(String rule, long statements) {

    private static List<Rule> of(List<Statement> statements) {
      return statements.stream()
          .collect(groupingBy(each -> String.valueOf(each.rule()), TreeMap::new, counting()))
          .entrySet()
          .stream()
          .map(each -> new Rule(each.getKey(), each.getValue()))
          .toList();
    }
  }

  record Entry(Resource resource, String id, String title, String href) {}

  static ArticleReport of(Editor.Edit edit) {
    Revised revised = edit.revised();
    Article article = Objects.requireNonNull(revised.article());
    return new ArticleReport(
        new TitledLink(article.id(), article.title()),
        revised.revision(),
        entries(revised, revised.affected(ChangeKind.CREATED)),
        entries(revised, revised.affected(ChangeKind.UPDATED)),
        entries(revised, revised.affected(ChangeKind.WITHDRAWN)),
        entries(revised, revised.unchanged()),
        edit.reading().article().unreadSentences(),
        Rule.of(edit.reading().statements()));
  }

  private static List<Entry> entries(Revised revised, List<SubjectId> subjects) {
    return subjects.stream()
        .map(
            each -> {
              String href = "/api/v1/%s/%s".formatted(each.resource().apiName(), each.id());
              return new Entry(each.resource(), each.id(), revised.title(each), href);
            })
        .toList();
  }
}
