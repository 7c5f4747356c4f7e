package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.scokb.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Whatever a query string is made of, it is answered or refused, and links repeat it. */
class QueryStringPropertyTests {

  /** What a query may hold as it is (RFC 3986, section 3.4), but for what parts parameters. */
  private static final String RAW = "azAZ09-._~!$'()*,;:@/?=+";

  /** What must be encoded there. */
  private static final String NEVER_RAW = "&#%\"<>[\\]^`{|}\u0000\t é自\uD83D\uDE00";

  private static Path home;
  private static ConfigurableApplicationContext application;

  @BeforeContainer
  static void start() throws IOException {
    home = Files.createTempDirectory("queries");
    application =
        new SpringApplicationBuilder(Application.class)
            .run(
                "--server.port=0",
                "--scokb.seeds=" + Files.createDirectory(home.resolve("seeds")),
                "--scokb.index=" + home.resolve("index"),
                "--spring.datasource.url=jdbc:h2:mem:queries");
  }

  @AfterContainer
  static void stop() throws IOException {
    application.close();
    FileSystemUtils.deleteRecursively(home);
  }

  /** One character or several bytes of one, as a client may write them. */
  private static Arbitrary<String> letter() {
    Arbitrary<String> encoded =
        Arbitraries.of((RAW + NEVER_RAW).codePoints().boxed().toList())
            .map(each -> encode(Character.toString(each)));
    return Arbitraries.oneOf(Arbitraries.strings().withChars(RAW).ofLength(1), encoded);
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append("%%%02X".formatted(each));
    }
    return encoded.toString();
  }

  @Provide
  Arbitrary<String> values() {
    return letter().list().ofMinSize(1).ofMaxSize(12).map(each -> String.join("", each));
  }

  @Property(tries = 400)
  void whateverAFilterByWordsAsksForIsAnsweredAndLinksRepeatIt(@ForAll("values") String value) {
    String asked = "/api/v1/chairmanships?size=10&article=" + value;
    ApiResponse answer = get(asked);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.header("Link"))
        .contains(
            "%s>; rel=\"self\"".formatted(asked), "%s&page=0>; rel=\"first\"".formatted(asked));
  }

  @Property(tries = 800)
  void noParameterMakesAnythingFail(
      @ForAll("values") String value, @ForAll("parameters") String parameter) {
    for (String collection : List.of("chairmanships", "initiatives", "changes", "search")) {
      ApiResponse answer = get("/api/v1/%s?%s=%s".formatted(collection, parameter, value));

      assertThat(answer.status()).as(answer.body()).isIn(200, 400);
    }
  }

  @Provide
  Arbitrary<String> parameters() {
    return Arbitraries.of(
        "q", "page", "size", "sort", "facets", "member", "year", "since", "period", "topic", "%71");
  }

  private static ApiResponse get(String pathAndQuery) {
    int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return RawHttp.send(
        port,
        "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
            .formatted(pathAndQuery, port));
  }
}
