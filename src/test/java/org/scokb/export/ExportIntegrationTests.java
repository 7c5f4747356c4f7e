package org.scokb.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything in one file, read by DuckDB without a word on how. */
@EditorTest
class ExportIntegrationTests {

  private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```\n\n```text\n(.*?)```");

  private static final String STRATEGY =
      "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2031-2036.";

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;
  @TempDir private Path folder;

  @BeforeEach
  void unpack() throws Exception {
    unpackInto(folder);
  }

  private void unpackInto(Path target) throws Exception {
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/v1/export".formatted(api.port())))
                    .build(),
                BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"sco-chairmanships.zip\"");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = target.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
      }
    }
  }

  /** The standard has columns of lists; the profile that is published with it doesn't know them. */
  @Test
  void theDescriptorKeepsToTheProfileOfDataPackages() throws IOException {
    Schema profile =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(getClass().getResourceAsStream("/datapackage/profile-2.0.json"));
    String descriptor =
        Files.readString(folder.resolve("datapackage.json"))
            .replaceAll("\"type\"\\s*:\\s*\"list\"", "\"type\":\"string\"");
    assertThat(profile.validate(descriptor, InputFormat.JSON)).isEmpty();
    assertThat(profile.validate(descriptor.replace("\"name\"", "\"nam\""), InputFormat.JSON))
        .isNotEmpty();
  }

  /** What comes and goes meanwhile is in all of its tables, or in none. */
  @Test
  void isOfOneRevisionWhileAnEditorWrites(@TempDir Path many) throws Exception {
    Set<String> with = ConcurrentHashMap.newKeySet();
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService writing = Executors.newSingleThreadExecutor();
    Future<?> writer =
        writing.submit(
            () -> {
              while (!done.get()) {
                editor.add("lake", "2031-01-01", STRATEGY);
                with.add("revision-" + api.get("/api/v1").json().get("revision").asLong());
                editor.withdraw("lake");
              }
            });
    Map<String, List<Boolean>> exported = new LinkedHashMap<>();
    for (int i = 0; i < 200 && exported.size() < 6; i++) {
      Path target = Files.createDirectory(many.resolve(String.valueOf(i)));
      unpackInto(target);
      String version =
          JsonMapper.shared()
              .readTree(Files.readString(target.resolve("datapackage.json")))
              .get("version")
              .asString();
      exported.put(
          version,
          List.of(
              Files.exists(target.resolve("articles/lake.txt")),
              Files.readString(target.resolve("articles.csv")).contains("\nlake,"),
              Files.readString(target.resolve("statements.csv")).contains(",lake,"),
              Files.readString(target.resolve("initiatives.csv"))
                  .contains("lake-protection-strategy-2031-2036")));
    }
    done.set(true);
    writer.get();
    writing.shutdown();
    assertThat(exported)
        .hasSize(6)
        .allSatisfy((version, tables) -> assertThat(tables).containsOnly(with.contains(version)));
  }

  @Test
  void eachTableHasTheColumnsThatTheDescriptorSays() throws IOException {
    JsonNode descriptor = descriptor();
    assertThat(descriptor.get("$schema").asString())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(descriptor.get("version").asString())
        .isEqualTo("revision-" + api.get("/api/v1").json().get("revision").asLong());
    List<String> names = new ArrayList<>();
    for (JsonNode resource : descriptor.get("resources")) {
      names.add(resource.get("name").asString());
      if (resource.path("type").asString("").equals("table")) {
        List<String> columns =
            resource
                .at("/schema/fields")
                .valueStream()
                .map(field -> field.get("name").asString())
                .toList();
        assertThat(Files.readAllLines(folder.resolve(resource.get("path").asString())).get(0))
            .isEqualTo(String.join(",", columns));
      } else {
        assertThat(resource.get("path").valueStream())
            .allSatisfy(path -> assertThat(folder.resolve(path.asString())).exists());
      }
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "members",
            "chairmanships",
            "initiatives",
            "meetings",
            "documents",
            "people",
            "organizations",
            "articles",
            "statements",
            "texts");
  }

  @Test
  void duckDbFindsInEachTableWhatTheCollectionHas() throws Exception {
    for (String name :
        List.of("members", "chairmanships", "initiatives", "meetings", "documents", "people")) {
      assertThat(ask("select count(*) from '%s/%s.csv'".formatted(folder, name)))
          .as(name)
          .isEqualTo(api.get("/api/v1/" + name).json().at("/page/totalElements").asString());
    }
    assertThat(
            ask(
                """
                select i.title, i.period, c.term, m.name from '%1$s/initiatives.csv' i
                join '%1$s/chairmanships.csv' c on c.id = i.chairmanship
                join '%1$s/members.csv' m on m.code = i.proposedBy
                where i.id = 'anti-drug-strategy-2024-2029'"""
                    .formatted(folder)))
        .isEqualTo("Anti-Drug Strategy|2024/2029|2023-2024|Kazakhstan");
  }

  @Test
  void everyStatementIsThereWithItsQuoteInItsArticle() throws Exception {
    String quoted =
        """
        from '%1$s/statements.csv' s
        join read_text('%1$s/articles/*.txt') t on t.filename like '%%/' || s.article || '.txt'
        """
            .formatted(folder);
    String all = ask("select count(*) " + quoted);
    assertThat(Integer.parseInt(all)).isGreaterThan(50);
    assertThat(
            ask(
                "select count(*) "
                    + quoted
                    + "where substring(t.content, s.start + 1, s.\"end\" - s.start) = s.exact"))
        .isEqualTo(all);
  }

  /** The example for clients does what it says. */
  @Test
  void theDocumentedQueriesAnswerAsDocumented() throws Exception {
    String page = Files.readString(Path.of("docs", "clients.md"));
    List<String> answers = new ArrayList<>();
    List<String> documented = new ArrayList<>();
    SQL.matcher(page)
        .results()
        .forEach(
            example -> {
              answers.add(
                  ask(
                      example
                          .group(1)
                          .replaceAll("'([\\w/*]+\\.(csv|txt)')", "'" + folder + "/$1")));
              documented.add(example.group(2).strip());
            });
    assertThat(answers).isNotEmpty().isEqualTo(documented);
  }

  @Test
  void isTaggedByRevisionAndRefusesWhatItDoesNotKnow() {
    ApiResponse head = api.send("HEAD", "/api/v1/export", request -> {});
    assertThat(head.header("ETag")).startsWith("W/\"");
    assertThat(api.get("/api/v1/export", "If-None-Match", head.header("ETag")).status())
        .isEqualTo(304);
    assertThat(api.get("/api/v1/export?q=x").status()).isEqualTo(400);
    assertThat(api.get("/api/v1/export", "Accept", "text/csv").status()).isEqualTo(406);
  }

  private JsonNode descriptor() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
  }

  /** The rows of an answer, cells apart by bars. */
  private static String ask(String sql) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
          cells.add(rows.getString(at));
        }
        lines.add(String.join("|", cells));
      }
      return String.join("\n", lines);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }
}
