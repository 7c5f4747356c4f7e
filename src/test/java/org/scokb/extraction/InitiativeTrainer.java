package org.scokb.extraction;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.language.Decision;
import org.scokb.text.PageReader;
import org.scokb.text.Text;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns which undertakings are initiatives, and who is behind them, from the articles of the
 * corpus that aren't held out. It maximizes the likelihood under an L2 penalty, by L-BFGS (Nocedal
 * 1980) on one thread, so that the same articles give the same weights.
 */
final class InitiativeTrainer {

  private static final String IS_ONE = "is one";

  private static final String IS_NONE = "is none";

  /** What is rarer tells nothing. */
  private static final int RARE = 3;

  /** How probable an initiative has to be: at this value as many are missed as are spurious. */
  private static final double ENOUGH = 0.4;

  /** How dear a great weight is. */
  private static final double PENALTY = 1.5;

  private static final int ITERATIONS = 1000;

  /** Lighter ones decide nothing. */
  private static final double LIGHTEST = 0.005;

  /**
   * What is to be decided of an undertaking: the options with their features, and which of them are
   * right.
   */
  record Case(Map<String, Set<String>> options, Set<String> right) {

    boolean isRight(Decision decision) {
      return right.contains(chosen(decision));
    }

    String chosen(Decision decision) {
      return options.containsKey(IS_ONE)
          ? decision.isLikely(options.get(IS_ONE)) ? IS_ONE : IS_NONE
          : decision.likeliest(options);
    }
  }

  private InitiativeTrainer() {}

  /**
   * All that articles which aren't held out could tell of, save what the annotators left open: what
   * could be initiatives, or who could be behind those.
   *
   * @param decision "initiatives" or "proposers"
   */
  static List<Case> cases(Path corpus, String decision) throws IOException {
    List<Case> cases = new ArrayList<>();
    Recorder recorder = new Recorder();
    RuleExtractor extractor =
        new RuleExtractor(
            ReferenceTerms.all(), name -> name.equals(decision) ? recorder : Decision.load(name));
    try (Stream<Path> files = Files.list(corpus.resolve("gold"))) {
      for (Path file : files.sorted().toList()) {
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
        String name = gold.path("article").asString();
        if (!CorpusReport.isHeldOut(name)) {
          Path article = corpus.resolve("articles").resolve(name + ".txt");
          WebPage page = new PageReader().read(new Text(Files.readString(article)));
          recorder.asked.clear();
          List<Fact> found =
              extractor.extract(page).facts().stream()
                  .filter(fact -> fact.resource() == Resource.INITIATIVES)
                  .toList();
          cases.addAll(cases(gold, page.text(), found, recorder.asked));
        }
      }
    }
    return cases;
  }

  /** Takes note of what would be decided, and takes everything for an initiative. */
  private static final class Recorder implements Decision {

    private final List<Map<String, Set<String>>> asked = new ArrayList<>();

    @Override
    public double logOdds(Set<String> features) {
      Map<String, Set<String>> options = new LinkedHashMap<>();
      options.put(IS_ONE, features);
      options.put(IS_NONE, Set.of());
      asked.add(options);
      return 1;
    }

    @Override
    public String likeliest(Map<String, Set<String>> options) {
      asked.add(options);
      return options.keySet().iterator().next();
    }
  }

  private static List<Case> cases(
      JsonNode gold, Text text, List<Fact> found, List<Map<String, Set<String>>> asked) {
    List<JsonNode> expected = new ArrayList<>();
    gold.path("initiatives").forEach(expected::add);
    Map<Fact, JsonNode> matched = CorpusReport.pairs(text, Resource.INITIATIVES, found, expected);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      JsonNode item = matched.get(found.get(i));
      Map<String, Set<String>> options = asked.get(i);
      if (options.containsKey(IS_ONE)) {
        if (item == null || !CorpusReport.optional(item)) {
          cases.add(new Case(options, Set.of(item == null ? IS_NONE : IS_ONE)));
        }
      } else if (item != null && !behind(item).isEmpty()) {
        cases.add(new Case(options, behind(item)));
      }
    }
    return cases;
  }

  /** Who is behind it by the annotators; the empty option is nobody. */
  private static Set<String> behind(JsonNode item) {
    return Gold.strings(item.path("proposedBy")).stream()
        .map(accepted -> accepted.equals("null") ? "" : accepted)
        .collect(Collectors.toSet());
  }

  /** A line for each feature with its weight, by their names; first the intercept, of none. */
  static String weights(List<Case> cases) {
    Map<String, Long> counts =
        cases.stream()
            .flatMap(each -> each.options.values().stream())
            .flatMap(Set::stream)
            .collect(groupingBy(feature -> feature, counting()));
    List<String> features =
        Stream.concat(Stream.of(""), counts.keySet().stream().filter(f -> counts.get(f) >= RARE))
            .sorted()
            .toList();
    double[] learnt =
        new QNMinimizer(0, PENALTY, ITERATIONS).minimize(new Likelihood(cases, features));
    learnt[0] -= Math.log(ENOUGH / (1 - ENOUGH));
    return IntStream.range(0, learnt.length)
        .filter(i -> Math.abs(learnt[i]) >= LIGHTEST)
        .mapToObj(i -> String.format(Locale.ROOT, "%s\t%.2f\n", features.get(i), learnt[i]))
        .collect(Collectors.joining());
  }

  /**
   * How unlikely the right options are under some weights, each option as likely among those of its
   * case as the exponential of its weights (a conditional logit, McFadden 1974).
   */
  private static final class Likelihood implements Function {

    private final int dimension;
    private final List<int[][]> options = new ArrayList<>();
    private final List<BitSet> right = new ArrayList<>();

    Likelihood(List<Case> cases, List<String> features) {
      this.dimension = features.size();
      Map<String, Integer> numbers = new HashMap<>();
      features.forEach(feature -> numbers.put(feature, numbers.size()));
      for (Case each : cases) {
        if (each.options.keySet().stream().anyMatch(each.right::contains)) {
          options.add(
              each.options.entrySet().stream()
                  .map(
                      option ->
                          Stream.concat(
                                  Stream.of("").filter(none -> option.getKey().equals(IS_ONE)),
                                  option.getValue().stream())
                              .filter(numbers::containsKey)
                              .sorted()
                              .mapToInt(numbers::get)
                              .toArray())
                  .toArray(int[][]::new));
          List<String> names = List.copyOf(each.options.keySet());
          BitSet good = new BitSet();
          IntStream.range(0, names.size())
              .filter(i -> each.right.contains(names.get(i)))
              .forEach(good::set);
          right.add(good);
        }
      }
    }

    @Override
    public int getDimension() {
      return dimension;
    }

    @Override
    public double valueAt(double[] weights) {
      return added(weights, new double[dimension]);
    }

    @Override
    public double[] gradientAt(double[] weights) {
      double[] gradient = new double[dimension];
      added(weights, gradient);
      return gradient;
    }

    private double added(double[] weights, double[] gradient) {
      double value = 0;
      for (int i = 0; i < options.size(); i++) {
        value += added(options.get(i), right.get(i), weights, gradient);
      }
      return value;
    }

    private static double added(
        int[][] options, BitSet right, double[] weights, double[] gradient) {
      double[] odds = new double[options.length];
      double all = 0;
      double good = 0;
      for (int i = 0; i < odds.length; i++) {
        odds[i] =
            Math.exp(Arrays.stream(options[i]).mapToDouble(feature -> weights[feature]).sum());
        all += odds[i];
        good += right.get(i) ? odds[i] : 0;
      }
      for (int i = 0; i < odds.length; i++) {
        double slope = odds[i] / all - (right.get(i) ? odds[i] / good : 0);
        Arrays.stream(options[i]).forEach(feature -> gradient[feature] += slope);
      }
      return Math.log(all / good);
    }
  }
}
