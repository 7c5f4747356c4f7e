package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;

/** A process makes its index at the start while others take articles away. */
@ApiTest
class StartAmongWritersIntegrationTests {

  private static final int ARTICLES = 8;
  private static final int GONE = 5;
  private static final int INITIATIVES_EACH = 90;

  /** The first question on the quotes of the entities that are being represented. */
  private static final Pattern QUOTES =
      Pattern.compile("select (\\w+)\\.subject_id,\\1\\.id from quote .*");

  @TempDir static Path seeds;

  @Autowired private ApiClient api;

  @TestConfiguration
  static class Others {

    /** Whoever makes the index has seen what is stated, and asks for quotes that are gone. */
    @Bean
    HibernatePropertiesCustomizer withdrawingWhatIsRepresented(
        ObjectProvider<KnowledgeBaseWriter> other) {
      Queue<String> articles = new ConcurrentLinkedQueue<>();
      for (int article = 0; article < GONE; article++) {
        articles.add("article-" + article);
      }
      StatementInspector withdrawing =
          sql -> {
            String next = QUOTES.matcher(sql).matches() ? articles.poll() : null;
            if (next != null) {
              CompletableFuture.runAsync(
                      () -> other.getObject().withdraw(next), each -> new Thread(each).start())
                  .join();
            }
            return sql;
          };
      return settings -> settings.put(JdbcSettings.STATEMENT_INSPECTOR, withdrawing);
    }
  }

  @DynamicPropertySource
  static void writeSeeds(DynamicPropertyRegistry settings) throws IOException {
    for (int article = 0; article < ARTICLES; article++) {
      StringBuilder text = new StringBuilder();
      for (int number = 0; number < INITIATIVES_EACH; number++) {
        text.append(
            "Uzbekistan proposed the %s Protection Strategy to the SCO. "
                .formatted(name(number * ARTICLES + article)));
      }
      Files.writeString(seeds.resolve("article-%d.txt".formatted(article)), text);
    }
    settings.add("scokb.seeds", seeds::toString);
  }

  /** Of syllables: Bababa, Bababe, … */
  private static String name(int number) {
    String vowels = "aeiou";
    String consonants = "bdfgklmnprstvz";
    StringBuilder name = new StringBuilder();
    for (int left = number, syllable = 0; syllable < 3; syllable++, left /= 70) {
      name.append(consonants.charAt(left % 70 / 5)).append(vowels.charAt(left % 5));
    }
    return StringUtils.capitalize(name.toString());
  }

  @Test
  void theIndexHoldsWhatIsThereAtTheEnd() {
    JsonNode all = api.get("/api/v1/initiatives?size=1").json();
    assertThat(all.at("/page/totalElements").asInt())
        .isEqualTo((ARTICLES - GONE) * INITIATIVES_EACH);
    assertThat(api.get("/api/v1").json().get("revision").asInt())
        .as("the reference tables, and each article, come and gone")
        .isEqualTo(1 + ARTICLES + GONE);
    assertThat(api.get("/api/v1/verification").json().toString())
        .contains("\"inexact\":[]", "\"misstated\":[]");
  }
}
