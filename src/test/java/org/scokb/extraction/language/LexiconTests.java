package org.scokb.extraction.language;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scokb.vocabulary.ApiName.kebab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whether the lexicon holds words of the field: an entry that of all fixtures the seed article
 * alone has is suspect of being there for its sake, and needs a reason on its line: {@code # why:
 * …}.
 */
class LexiconTests {

  private static final Path LEXICON = Path.of("src/main/resources/lexicon");
  private static final Path PATTERNS = Path.of("src/main/resources/patterns");
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final String SEED = "kazakhstan-as-chair-of-the-sco.txt";

  @Test
  void noEntryIsThereForTheSeedAloneWithoutAReason() {
    String seed = read(CORPUS.resolve("articles").resolve(SEED));
    List<String> others =
        Stream.concat(files(CORPUS.resolve("articles")), files(CORPUS.resolve("pages")))
            .filter(file -> !file.endsWith(SEED))
            .map(LexiconTests::read)
            .toList();
    List<String> unexplained = new ArrayList<>();
    for (Path file : files(LEXICON).toList()) {
      List<String> explained = explained(file);
      for (String entry : entries(YAMLMapper.shared().readTree(file.toFile()))) {
        Pattern words = words(entry);
        boolean seedOnly =
            words.matcher(seed).find()
                && others.stream().noneMatch(other -> words.matcher(other).find());
        if (seedOnly && explained.stream().noneMatch(line -> words.matcher(line).find())) {
          unexplained.add(file.getFileName() + ": " + entry);
        }
      }
    }

    assertThat(unexplained).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyWordListHasItsWords(WordList list) {
    assertThat(list.entries()).isNotEmpty().allMatch(entry -> list.has(Normal.fold(entry)));
  }

  /** Of two entries with one name, only the latter would be known. */
  @Test
  void noNameIsThereTwice() {
    assertThat(
            Stream.of("bodies", "organizations", "places")
                .flatMap(
                    file ->
                        Lexicon.read(file, new TypeReference<List<Gazetteer.Named>>() {}).stream())
                .map(Gazetteer.Named::name))
        .doesNotHaveDuplicates();
  }

  @Test
  void theVersionCountsEveryFile() {
    assertThat(
            Stream.of("lexicon", "patterns", "weights")
                .flatMap(folder -> files(LEXICON.resolveSibling(folder)))
                .map(file -> file.getParent().getFileName() + "/" + file.getFileName()))
        .containsExactlyInAnyOrderElementsOf(Lexicon.FILES.data());
  }

  /**
   * By code, by a pattern or another list, or by the name of a type, a status or what a verb says
   * of one.
   */
  @Test
  void everyListIsAskedFor() {
    Path lists = Path.of("src/main/java/org/scokb/extraction/language/WordList.java");
    String data =
        Stream.of(PATTERNS, LEXICON)
            .flatMap(LexiconTests::files)
            .map(LexiconTests::read)
            .collect(joining());
    Set<String> asked =
        Stream.of(
                matches("\\w+", read(lists)),
                matches("(?<=<)\\w+(?=>)", data),
                Stream.of(DocumentType.values()).map(DocumentType::apiName),
                Stream.of(InitiativeType.values()).map(InitiativeType::apiName),
                Stream.of(InitiativeStatus.values())
                    .flatMap(
                        status -> Stream.of("heading_", "called_").map(k -> k + kebab(status))),
                Stream.of(VerbForms.Sense.values())
                    .map(sense -> sense.name().toLowerCase(Locale.ROOT))
                    .flatMap(sense -> Stream.of(sense, "nominal_" + sense)))
            .flatMap(names -> names)
            .collect(toSet());

    assertThat(asked).containsAll(Lexicon.Lists.ALL.keySet());
  }

  private static Stream<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group);
  }

  private static List<String> explained(Path file) {
    return read(file).lines().filter(line -> line.contains("# why:")).toList();
  }

  /** Every string of a file but keys of lists, codes and what refers to another file. */
  private static List<String> entries(JsonNode node) {
    List<String> entries = new ArrayList<>();
    if (node.isString()) {
      entries.add(node.asString());
    } else if (node.isArray()) {
      node.forEach(child -> entries.addAll(entries(child)));
    } else if (node.isObject()) {
      node.properties().stream()
          .filter(field -> !field.getKey().equals("code") && !field.getKey().equals("country"))
          .forEach(field -> entries.addAll(entries(field.getValue())));
    }
    return entries;
  }

  private static Pattern words(String entry) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(folded(entry)) + "(?![\\p{L}\\d])");
  }

  private static String read(Path file) {
    try {
      return folded(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
