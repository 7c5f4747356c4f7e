package org.scokb.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scokb.article.Article;
import org.scokb.extraction.Claim;
import org.scokb.extraction.Fact;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the facts of an article to the statements that are kept. */
class ArticleStatements {

  private static final Logger log = LoggerFactory.getLogger(ArticleStatements.class);

  /** What the database keeps of a value; a name that long is no name. */
  private static final int LONGEST_VALUE = 1000;

  private final EntityLinker linker;

  ArticleStatements(EntityLinker linker) {
    this.linker = linker;
  }

  private record Key(SubjectId subject, Property property, String value, int start, int end) {}

  List<Statement> of(Article article, Text text, List<Fact> facts) {
    List<Statement> statements = new ArrayList<>();
    Set<Key> seen = new LinkedHashSet<>();
    for (Fact fact : facts) {
      SubjectId subject = linker.link(fact);
      for (Claim claim : fact.claims()) {
        String value = value(claim);
        if (value.length() > LONGEST_VALUE) {
          log.warn(
              "{}: the {} of {} is too long to be one and is left out",
              article.id(),
              claim.property(),
              subject.id());
        } else if (seen.add(
            new Key(
                subject,
                claim.property(),
                value,
                claim.evidence().start(),
                claim.evidence().end()))) {
          statements.add(
              Statement.ofArticle(
                  subject,
                  claim.property(),
                  value,
                  article.metadata().publishedOn(),
                  Evidence.of(article.id(), text, claim.evidence())));
        }
      }
    }
    return statements;
  }

  private String value(Claim claim) {
    Claim.Value value = claim.value();
    return value instanceof Claim.Link link
        ? linker.link(link.fact()).id()
        : ((Claim.Literal) value).text();
  }
}
