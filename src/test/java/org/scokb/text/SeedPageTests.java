package org.scokb.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seed article, which stands twice on its page with a menu of languages between. */
class SeedPageTests {

  private static final Path SEED = Path.of("seeds/kazakhstan-as-chair-of-the-sco.txt");

  private String seed = "";
  private List<String> paragraphs = List.of();

  @BeforeEach
  void readTheSeed() throws IOException {
    seed = Files.readString(SEED);
    paragraphs =
        seed.substring(0, seed.indexOf("Utkir Alimov")).lines().filter(l -> !l.isBlank()).toList();
  }

  @Test
  void theFirstCopyIsTheBodyAndTheTitleStandsOverTheSecond() {
    WebPage page = page(seed);

    assertThat(body(page)).hasSize(9).isEqualTo(paragraphs);
    assertThat(page.text().exact(page.title()))
        .isEqualTo("Kazakhstan as Chair of the SCO: A Balancing Act or a Strategic Vision?");
    assertThat(page.authors()).extracting(page.text()::exact).containsExactly("Utkir Alimov");
  }

  @Test
  void withoutTheSecondCopyTheBodyIsTheSame() {
    int title = seed.indexOf("Kazakhstan as Chair");

    assertThat(body(page(seed.substring(0, title)))).isEqualTo(paragraphs);
    assertThat(body(page(seed.substring(title)))).isEqualTo(paragraphs);
  }

  @Test
  void withHalfASecondCopyTheBodyIsTheSame() {
    assertThat(body(page(seed.substring(0, seed.length() * 3 / 4)))).isEqualTo(paragraphs);
  }

  @Test
  void lineEndsAndAMarkChangeNothing() {
    byte[] bytes = ("\uFEFF" + seed.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

    assertThat(body(new PageReader().read(new TextReader(1 << 20).read(bytes))))
        .isEqualTo(paragraphs);
  }

  private static WebPage page(String text) {
    return new PageReader().read(new Text(text));
  }

  private static List<String> body(WebPage page) {
    return page.blocks().stream()
        .filter(block -> block.kind().isBody())
        .map(block -> page.text().exact(block.span()))
        .toList();
  }
}
