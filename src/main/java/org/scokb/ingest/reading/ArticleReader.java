package org.scokb.ingest.reading;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.scokb.article.Article;
import org.scokb.article.ArticleMetadata;
import org.scokb.extraction.ReadingVersion;
import org.scokb.extraction.RuleExtractor;
import org.scokb.extraction.fact.Extraction;
import org.scokb.ingest.identity.EntityLinker;
import org.scokb.provenance.Statement;
import org.scokb.text.Block;
import org.scokb.text.PageReader;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.EdtfDate;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads a draft: into the article that is kept, and the facts that it states. */
@Component
public class ArticleReader {

  private static final int LONGEST_TITLE = 80;

  private final PageReader pages = new PageReader();
  private final SingletonSupplier<RuleExtractor> rules;
  private final ArticleStatements statements;
  private final CompletableFuture<String> version =
      CompletableFuture.supplyAsync(
          () -> ReadingVersion.of(RuleExtractor.versionOfThisBuild(), ArticleStatements.class));
  private final Timer reading =
      Timer.builder("scokb.articles.read")
          .description("Articles that were read, and how long that took")
          .register(Metrics.globalRegistry);

  /** The rules are made when something is to be read: which they would, their version tells. */
  ArticleReader(ReferenceTables tables) {
    this.rules = SingletonSupplier.of(() -> new RuleExtractor(tables.terms()));
    this.statements = new ArticleStatements(new EntityLinker(tables.bodyNames()));
  }

  /** An article before it is read, under the id that it will have, and what is told of it. */
  public record Draft(String id, Text text, ArticleMetadata told, Article.Origin origin) {}

  /** What reading has brought: the article, and what it alone states; that can be stored once. */
  public record Reading(Article article, List<Statement> statements) {}

  public String version() {
    return version.join();
  }

  public String title(Text text) {
    return title(pages.read(text));
  }

  public Reading read(Draft draft) {
    return reading.record(() -> extract(draft));
  }

  /** Reads an article as it is kept. */
  public Reading readAgain(Article kept) {
    return read(new Draft(kept.id(), kept.text(), kept.metadata(), kept.origin()));
  }

  private Reading extract(Draft draft) {
    WebPage page = pages.read(draft.text());
    EdtfDate publishedOn = draft.told().publishedOn();
    if (publishedOn != null) {
      page = page.publishedOn(publishedOn);
    }
    Extraction extraction = rules.obtain().extract(page);
    Article article =
        new Article(
            draft.id(),
            draft.text(),
            body(page),
            extraction.unread(),
            metadata(draft.told(), page),
            version(),
            draft.origin());
    return new Reading(article, statements.of(article, draft.text(), extraction));
  }

  private ArticleMetadata metadata(ArticleMetadata told, WebPage page) {
    return new ArticleMetadata(
        told.title() == null ? title(page) : told.title(),
        told.authors().isEmpty()
            ? page.authors().stream().map(page.text()::exact).toList()
            : told.authors(),
        told.publisher(),
        told.language() == null ? Languages.of(page.text().exact(body(page))) : told.language(),
        page.publishedOn(),
        told.url());
  }

  private static String title(WebPage page) {
    if (page.title() != null) {
      return page.text().exact(page.title()).strip();
    }
    String words = page.text().exact(body(page)).strip().replaceAll("\\s+", " ");
    if (words.length() <= LONGEST_TITLE) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST_TITLE);
    return words.substring(0, cut > 0 ? cut : LONGEST_TITLE) + "…";
  }

  /** From the first block of the body to the last; the whole text where none is known as body. */
  private static Span body(WebPage page) {
    return page.blocks().stream()
        .filter(block -> block.kind().isBody())
        .map(Block::span)
        .reduce(Span::cover)
        .orElseGet(() -> new Span(0, page.text().length()));
  }
}
