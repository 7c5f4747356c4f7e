package org.scokb.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Extraction;
import org.scokb.extraction.fact.Fact;
import org.scokb.text.PageReader;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the extractor, in process, against gold files as the annotation guidelines describe:
 * {@code CorpusReport GOLD_DIR ARTICLE_DIR [-v]}. It counts what the scorer of a running knowledge
 * base counts, before facts of several articles are merged.
 *
 * <p>A third of the articles, by a hash of their names, is held out: rules are made by looking at
 * the others, and what they are worth shows on these. Errors are told of the others alone.
 */
public final class CorpusReport {

  private static final Set<String> UNSCORED =
      Set.of("protocol", "communique", "regulation", "decision");

  /** Articles are what is read; none is found in another. */
  private static final Set<Resource> FOUND = EnumSet.complementOf(EnumSet.of(Resource.ARTICLES));

  /** A kind in a line of {@link #lines()}, and its numbers. */
  private static final Pattern FIGURES =
      Pattern.compile("(\\w+) \\+?(\\d+)(?: ~|/)(\\d+)(?: -(\\d+))?");

  private final Map<Resource, int[]> counts = new TreeMap<>();
  private final Map<String, int[]> attributes = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private CorpusReport() {
    for (Resource kind : FOUND) {
      counts.put(kind, new int[3]);
    }
  }

  public static void main(String[] args) {
    RuleExtractor extractor = new RuleExtractor(ReferenceTerms.all());
    Path gold = Path.of(args[0]);
    Path articles = Path.of(args[1]);
    CorpusReport seen = of(gold, articles, extractor, name -> !isHeldOut(name));
    System.out.printf("Seen%n%s%n%n", seen);
    System.out.printf("Held out%n%s%n", of(gold, articles, extractor, CorpusReport::isHeldOut));
    if (args.length > 2) {
      seen.errors.forEach(System.out::println);
      seen.unread.forEach(System.out::println);
    }
  }

  /** Whether nobody looks at an article when making rules. */
  static boolean isHeldOut(String name) {
    return Math.floorMod(name.hashCode(), 3) == 0;
  }

  /** Reads and scores those articles that have a gold file. */
  static CorpusReport of(
      Path goldDirectory,
      Path articleDirectory,
      RuleExtractor extractor,
      Predicate<String> chosen) {
    CorpusReport report = new CorpusReport();
    try (Stream<Path> files = Files.list(goldDirectory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
        String name = gold.path("article").asString();
        if (!chosen.test(name)) {
          continue;
        }
        String article = Files.readString(articleDirectory.resolve(name + ".txt"));
        report.scoreOne(name, gold, new PageReader().read(new Text(article)), extractor);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return report;
  }

  /** The F1 of one kind. */
  double f1(Resource kind) {
    int[] count = counts.get(kind);
    double precision = count[0] + count[1] == 0 ? 1 : (double) count[0] / (count[0] + count[1]);
    double recall = count[0] + count[2] == 0 ? 1 : (double) count[0] / (count[0] + count[2]);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  double macroF1() {
    return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
  }

  double attributeAccuracy() {
    int right = attributes.values().stream().mapToInt(count -> count[0]).sum();
    int all = attributes.values().stream().mapToInt(count -> count[1]).sum();
    return all == 0 ? 1 : (double) right / all;
  }

  /** Scores an article, and notes by one line how well it is read. */
  private void scoreOne(String name, JsonNode gold, WebPage page, RuleExtractor extractor) {
    CorpusReport one = new CorpusReport();
    one.score(name, gold, page, extractor);
    one.counts.forEach((kind, count) -> add(counts.computeIfAbsent(kind, k -> new int[3]), count));
    one.attributes.forEach(
        (property, count) -> add(attributes.computeIfAbsent(property, k -> new int[2]), count));
    errors.addAll(one.errors);
    unread.addAll(one.unread);
    int[] right = one.attributes.values().stream().reduce(new int[2], CorpusReport::add);
    lines.add(
        one.counts.entrySet().stream()
            .filter(kind -> Arrays.stream(kind.getValue()).sum() > 0)
            .map(
                kind ->
                    "%s +%d ~%d -%d"
                        .formatted(
                            kind.getKey().apiName(),
                            kind.getValue()[0],
                            kind.getValue()[1],
                            kind.getValue()[2]))
            .collect(
                Collectors.joining(
                    ", ", name + ": ", ", attributes %d/%d".formatted(right[0], right[1]))));
  }

  private static int[] add(int[] sum, int[] count) {
    Arrays.setAll(sum, i -> sum[i] + count[i]);
    return sum;
  }

  /** A line for each article: what was found right, found though it isn't there, and missed. */
  List<String> lines() {
    return lines;
  }

  /** The same of all articles that are held out, as JSON. */
  String heldOut() {
    Map<String, int[]> kinds = new TreeMap<>();
    int articles = 0;
    for (String line : lines) {
      if (!isHeldOut(line.split(":")[0])) {
        continue;
      }
      articles++;
      FIGURES
          .matcher(line)
          .results()
          .forEach(
              found ->
                  add(
                      kinds.computeIfAbsent(found.group(1), kind -> new int[3]),
                      IntStream.rangeClosed(2, 4)
                          .map(
                              n ->
                                  Integer.parseInt(Objects.requireNonNullElse(found.group(n), "0")))
                          .toArray()));
    }
    int[] right = kinds.remove("attributes");
    return """
        {
          "articles": %d,
          "attributes": {"right": %d, "all": %d},
          "kinds": [
        %s
          ]
        }
        """
        .formatted(
            articles,
            right[0],
            right[1],
            kinds.entrySet().stream()
                .map(
                    kind ->
                        "    {\"kind\": \"%s\", \"right\": %d, \"wrong\": %d, \"missed\": %d}"
                            .formatted(
                                kind.getKey(),
                                kind.getValue()[0],
                                kind.getValue()[1],
                                kind.getValue()[2]))
                .collect(Collectors.joining(",\n")));
  }

  private void score(String name, JsonNode gold, WebPage page, RuleExtractor extractor) {
    Text text = page.text();
    Extraction extraction = extractor.extract(page);
    for (Span span : extraction.unread()) {
      unread.add("unread   | %s | %s".formatted(name, text.exact(span)));
    }
    for (Resource kind : FOUND) {
      List<Fact> found =
          extraction.facts().stream().filter(fact -> fact.resource() == kind).toList();
      List<JsonNode> expected = new ArrayList<>();
      gold.path(kind.apiName()).forEach(expected::add);
      match(name, text, gold, kind, found, expected);
    }
  }

  private record Pair(boolean optional, double likeness, int found, int gold) {}

  /** For facts of a kind the items of gold that they are. */
  static Map<Fact, JsonNode> pairs(
      Text text, Resource kind, List<Fact> found, List<JsonNode> expected) {
    List<Pair> pairs = new ArrayList<>();
    for (int n = 0; n < found.size(); n++) {
      for (int m = 0; m < expected.size(); m++) {
        JsonNode item = expected.get(m);
        if (fits(kind, found.get(n), item)
            && overlaps(found.get(n), Gold.occurrences(text, item))) {
          double likeness = Gold.likeness(title(found.get(n)), accepted(item));
          pairs.add(new Pair(optional(item), likeness, n, m));
        }
      }
    }
    pairs.sort(
        Comparator.comparing(Pair::optional)
            .thenComparing(pair -> -pair.likeness)
            .thenComparing(Pair::found)
            .thenComparing(Pair::gold));
    Map<Fact, JsonNode> matched = new IdentityHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      Fact fact = found.get(pair.found);
      if (!matched.containsKey(fact) && used.add(pair.gold)) {
        matched.put(fact, expected.get(pair.gold));
      }
    }
    return matched;
  }

  private void match(
      String name,
      Text text,
      JsonNode gold,
      Resource kind,
      List<Fact> found,
      List<JsonNode> expected) {
    Map<Fact, JsonNode> matched = pairs(text, kind, found, expected);
    int[] count = counts.get(kind);
    for (Fact fact : found) {
      JsonNode item = matched.get(fact);
      if (item != null) {
        count[0] += optional(item) ? 0 : 1;
        attributes(name, kind, fact, item);
      }
    }
    for (JsonNode item : expected) {
      if (matched.values().stream().noneMatch(other -> other == item) && !optional(item)) {
        count[2]++;
        errors.add(
            "missed   | %s | %s | %s"
                .formatted(name, kind.apiName(), Gold.strings(item.path("quote"))));
      }
    }
    for (Fact fact : found) {
      if (!matched.containsKey(fact)
          && !UNSCORED.contains(fact.value(Property.TYPE).orElse(""))
          && !alsoInitiative(kind, fact, gold, text)) {
        count[1]++;
        errors.add(
            "spurious | %s | %s | %s | %s | %s"
                .formatted(
                    name,
                    kind.apiName(),
                    title(fact),
                    text.exact(fact.evidence().get(0)),
                    rules(fact, claim -> true)));
      }
    }
  }

  /** The names of those who read a fact's claims. */
  private static Set<String> rules(Fact fact, Predicate<Claim> chosen) {
    return fact.claims().stream()
        .filter(chosen)
        .map(claim -> String.valueOf(claim.rule()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean optional(JsonNode item) {
    return item.path("optional").asBoolean(false);
  }

  private static List<String> accepted(JsonNode item) {
    List<String> titles = Gold.strings(item.path("title"));
    titles.addAll(Gold.strings(item.path("name")));
    return titles.isEmpty() ? List.of("") : titles;
  }

  private static String title(Fact fact) {
    return fact.name();
  }

  private static boolean overlaps(Fact fact, List<Span> spans) {
    return fact.evidence().stream().anyMatch(e -> spans.stream().anyMatch(e::overlaps));
  }

  private static boolean alsoInitiative(Resource kind, Fact fact, JsonNode gold, Text text) {
    if (kind != Resource.ORGANIZATIONS) {
      return false;
    }
    for (JsonNode item : gold.path("initiatives")) {
      if (Gold.titleFits(fact.name(), Gold.strings(item.path("title")))
          && overlaps(fact, Gold.occurrences(text, item))) {
        return true;
      }
    }
    return false;
  }

  private static String value(Fact fact, Property property) {
    return fact.values(property).stream()
        .reduce((first, second) -> second)
        .or(() -> fact.links(property).stream().findFirst().map(Fact::name))
        .orElse("null");
  }

  private static boolean fits(Resource kind, Fact fact, JsonNode gold) {
    return switch (kind) {
      case MEMBERS -> value(fact, Property.CODE).equals(gold.path("code").asString());
      case CHAIRMANSHIPS ->
          value(fact, Property.MEMBER).equals(gold.path("member").asString())
              && Gold.strings(gold.path("term")).contains(value(fact, Property.TERM));
      case MEETINGS ->
          consistent(value(fact, Property.BODY), Gold.strings(gold.path("body")))
              && consistent(value(fact, Property.DATE), Gold.strings(gold.path("date")));
      default -> Gold.titleFits(title(fact), accepted(gold));
    };
  }

  private static boolean consistent(String value, List<String> accepted) {
    List<String> given = accepted.stream().filter(a -> !a.equals("null")).toList();
    return value.equals("null")
        || given.isEmpty()
        || given.stream().anyMatch(a -> value.startsWith(a) || a.startsWith(value));
  }

  private void attributes(String article, Resource kind, Fact fact, JsonNode gold) {
    List<Property> plain =
        switch (kind) {
          case MEETINGS -> List.of(Property.BODY, Property.DATE, Property.PLACE);
          case DOCUMENTS -> List.of(Property.TYPE, Property.PERIOD);
          case INITIATIVES -> List.of(Property.TYPE, Property.STATUS, Property.PROPOSED_BY);
          case PEOPLE -> List.of(Property.ROLE);
          default -> List.of();
        };
    for (Property property : plain) {
      List<String> accepted = Gold.strings(gold.path(property.apiName()));
      if (!accepted.isEmpty()) {
        String value = property == Property.STATUS ? strongest(fact) : value(fact, property);
        boolean right =
            property == Property.ROLE
                ? accepted.stream().anyMatch(a -> value.toLowerCase().contains(a.toLowerCase()))
                : accepted.contains(value);
        count(article, kind, property, fact, right, accepted + " not " + value);
      }
    }
    List<String> topics = Gold.strings(gold.path("topics"));
    if (kind == Resource.INITIATIVES && !topics.isEmpty()) {
      List<String> got = fact.values(Property.TOPICS);
      count(
          article,
          kind,
          Property.TOPICS,
          fact,
          got.stream().anyMatch(topics::contains),
          topics + " not " + got);
    }
    List<String> priorities = Gold.strings(gold.path("priorities"));
    if (kind == Resource.CHAIRMANSHIPS
        && (!priorities.isEmpty() || gold.has("prioritiesOptional"))) {
      Set<String> got = new HashSet<>(fact.values(Property.PRIORITIES));
      for (String topic : priorities) {
        boolean right = got.remove(topic);
        count(article, kind, Property.PRIORITIES, fact, right, topic + " missing");
      }
      Gold.strings(gold.path("prioritiesOptional")).forEach(got::remove);
      got.forEach(
          topic -> count(article, kind, Property.PRIORITIES, fact, false, topic + " too many"));
    }
  }

  /** An initiative's status is the strongest that the article states. */
  private static String strongest(Fact fact) {
    return fact.values(Property.STATUS).stream()
        .map(name -> ApiName.require(org.scokb.vocabulary.InitiativeStatus.class, name))
        .max(Comparator.naturalOrder())
        .map(ApiName::apiName)
        .orElse("null");
  }

  private void count(
      String article, Resource kind, Property property, Fact fact, boolean right, String wrong) {
    int[] count =
        attributes.computeIfAbsent(kind.apiName() + "." + property.apiName(), key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      errors.add(
          "wrong    | %s | %s.%s | %s | %s | %s"
              .formatted(
                  article,
                  kind.apiName(),
                  property.apiName(),
                  fact.name(),
                  wrong,
                  rules(fact, claim -> claim.property() == property)));
    }
  }

  @Override
  public String toString() {
    StringBuilder report = new StringBuilder();
    counts.forEach(
        (kind, count) ->
            report.append(
                "%-14s P %.3f  R %.3f  F1 %.3f  gold %d  found %d%n"
                    .formatted(
                        kind.apiName(),
                        count[0] + count[1] == 0 ? 1 : (double) count[0] / (count[0] + count[1]),
                        count[0] + count[2] == 0 ? 1 : (double) count[0] / (count[0] + count[2]),
                        f1(kind),
                        count[0] + count[2],
                        count[0] + count[1])));
    attributes.forEach(
        (name, count) -> report.append("%-28s %d/%d%n".formatted(name, count[0], count[1])));
    return report
        .append("macro F1 %.3f, attributes %.3f".formatted(macroF1(), attributeAccuracy()))
        .toString();
  }
}
