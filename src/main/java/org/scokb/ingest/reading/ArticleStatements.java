package org.scokb.ingest.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scokb.article.Article;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Extraction;
import org.scokb.extraction.fact.Fact;
import org.scokb.ingest.identity.EntityLinker;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Quote;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

record ArticleStatements(EntityLinker linker) {

  private static final Logger log = LoggerFactory.getLogger(ArticleStatements.class);

  /** What the database keeps of a value; a name that long is no name. */
  private static final int LONGEST_VALUE = 1000;

  private record Key(SubjectId subject, Property property, String value, Span quote) {}

  private record Place(SubjectId subject, Span span) {}

  List<Statement> of(Article article, Text text, Extraction extraction) {
    List<Statement> statements = new ArrayList<>();
    Set<Key> seen = new LinkedHashSet<>();
    Map<Place, Quote> quotes = new HashMap<>();
    NavigableMap<Integer, Span> sentences = new TreeMap<>();
    extraction.sentences().forEach(sentence -> sentences.put(sentence.start(), sentence));
    for (Fact fact : extraction.facts()) {
      EntityLinker.Linked linked = linker.link(fact);
      SubjectId subject = linked.subject();
      for (Claim claim : fact.claims()) {
        value(claim)
            .filter(value -> isKept(value, claim, article))
            .filter(value -> seen.add(new Key(subject, claim.property(), value, claim.evidence())))
            .map(
                value ->
                    Statement.ofArticle(
                        Assertion.ofArticle(
                            subject, claim.property(), value, linked.family(), linked.vague()),
                        quotes.computeIfAbsent(
                            new Place(subject, claim.evidence()),
                            place ->
                                new Quote(
                                    subject,
                                    article.metadata().publishedOn(),
                                    evidence(article.id(), text, place.span(), sentences))),
                        claim.rule()))
            .ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** The quote at a span, between the ends of its sentence where it is in one. */
  private static Evidence evidence(
      String article, Text text, Span span, NavigableMap<Integer, Span> sentences) {
    Map.Entry<Integer, Span> first = sentences.floorEntry(span.start());
    Map.Entry<Integer, Span> last = sentences.lowerEntry(span.end());
    return first == null || last == null || first.getValue().end() < span.start()
        ? Evidence.of(article, text, span)
        : Evidence.of(article, text, span, first.getValue().cover(last.getValue()).cover(span));
  }

  private static boolean isKept(String value, Claim claim, Article article) {
    if (value.length() > LONGEST_VALUE) {
      log.warn(
          "{}: a {} at {} is too long to be one and is left out",
          article.id(),
          claim.property(),
          claim.evidence());
      return false;
    }
    return true;
  }

  private Optional<String> value(Claim claim) {
    if (claim.value() instanceof Claim.Link link) {
      return Optional.of(linker.link(link.fact()).subject().id());
    }
    if (claim.property() == Property.MENTION) {
      return Optional.of(Assertion.MENTIONED);
    }
    String text = ((Claim.Literal) claim.value()).text();
    // A body may be meant without being named, as by "the summit": the reference tables have it.
    return claim.property() == Property.BODY ? linker.body(text) : Optional.of(text);
  }
}
