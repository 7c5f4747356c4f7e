package org.scokb.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.article.ArticleRepository;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.ArticleReader.Reading;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.ingest.seed.SeedImport.Entry;
import org.scokb.ingest.seed.SeedImport.Outcome;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;

/** Seeds that are read by one process while editors write through others. */
@EditorTest
class SeedImportIntegrationTests {

  private static final String TEXT = "Uzbekistan proposed the %s Protection Strategy to the SCO.";

  @Autowired IngestProperties properties;
  @Autowired ArticleReader reader;
  @Autowired KnowledgeBaseWriter writer;
  @Autowired ArticleRepository articles;
  @Autowired ApiClient api;
  @Autowired EditorClient editor;

  @TempDir Path seeds;

  @AfterEach
  void withdrawAll() {
    editor.withdrawAll();
  }

  @Test
  void whatIsPostedWhileSeedsAreReadIsNotReplacedByThem() throws IOException {
    List<SeedFile> files = List.of(seed("lake", "Lake"), seed("shore", "Shore"));
    SeedImport late = new SeedImport(properties, reader, writer, postingOnceAsked());
    assertThat(late.read(files))
        .containsExactly(
            new Entry("lake.txt", Outcome.READ, null),
            new Entry(
                "shore.txt",
                Outcome.SKIPPED,
                "an article that came by a request has the id 'shore'"));
    assertThat(api.get("/api/v1/articles/shore").json().get("text").asString())
        .isEqualTo(TEXT.formatted("River"));
    editor.withdraw("lake");
  }

  @Test
  void whatAnEditorTakesAwayWhileItIsReadStaysAway() throws IOException {
    SeedFile pond = seed("pond", "Pond");
    SeedImport seedImport = new SeedImport(properties, reader, writer, articles);
    seedImport.read(List.of(pond));
    Reading alone = read(pond);
    Reading amongOthers = read(pond);
    editor.withdraw("pond");

    writer.put(alone);
    writer.addAll(List.of(amongOthers, read(seed("bank", "Bank"))));

    assertThat(articles.existsById("pond")).isFalse();
    assertThat(articles.existsById("bank")).isTrue();
    assertThat(seedImport.read(List.of(pond)))
        .containsExactly(new Entry("pond.txt", Outcome.UNCHANGED, null));
    seedImport.read(List.of(seed("pond", "Sea")));
    assertThat(articles.existsById("pond")).isTrue();
    editor.withdraw("pond");
    editor.withdraw("bank");
  }

  @Test
  void whatIsPutInItsPlaceWhileAnArticleIsReadAgainStays() throws IOException {
    SeedFile brook = seed("brook", "Brook");
    new SeedImport(properties, reader, writer, articles).read(List.of(brook));
    String tag = articles.findById("brook").orElseThrow().entityTag();
    Reading again = read(brook);
    editor.replace("brook", TEXT.formatted("River"));

    assertThat(writer.putAgain(again, tag)).isFalse();
    assertThat(writer.withdrawSeed("brook")).isFalse();
    assertThat(articles.findById("brook").orElseThrow().plainText())
        .isEqualTo(TEXT.formatted("River"));
    editor.withdraw("brook");
  }

  private Reading read(SeedFile file) throws IOException {
    return reader.read(file.read(properties.largestArticle()));
  }

  private SeedFile seed(String id, String strategy) throws IOException {
    Path file = Files.writeString(seeds.resolve(id + ".txt"), TEXT.formatted(strategy));
    return new SeedFile(new FileSystemResource(file));
  }

  /** The articles, to which an editor adds one as soon as it is known which ids there are. */
  private ArticleRepository postingOnceAsked() {
    return (ArticleRepository)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ArticleRepository.class},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(articles, arguments);
              editor.add("shore", "2031-01-01", TEXT.formatted("River"));
              return answer;
            });
  }
}
