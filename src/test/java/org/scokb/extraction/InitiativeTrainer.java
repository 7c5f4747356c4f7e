package org.scokb.extraction;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
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

  /** What is rarer tells nothing. */
  private static final int RARE = 3;

  /** How probable an initiative has to be: at this value as many are missed as are spurious. */
  private static final double ENOUGH = 0.4;

  /** How dear a great weight is. */
  private static final double PENALTY = 3;

  /** Lighter ones decide nothing. */
  private static final double LIGHTEST = 0.005;

  /** An undertaking by its features, and whether it is an initiative. */
  record Case(Set<String> features, boolean yes) {}

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
    Extractor extractor =
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
      asked.add(Map.of(IS_ONE, features));
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
      asked
          .get(i)
          .forEach(
              (option, features) -> {
                if (option.equals(IS_ONE)) {
                  if (item == null || !CorpusReport.optional(item)) {
                    cases.add(new Case(features, item != null));
                  }
                } else if (item != null && !item.path("proposedBy").isMissingNode()) {
                  List<String> behind = Gold.strings(item.path("proposedBy"));
                  cases.add(
                      new Case(features, behind.contains(option.isEmpty() ? "null" : option)));
                }
              });
    }
    return cases;
  }

  /** A line for each feature with its weight, by their names; first the intercept, of none. */
  static String weights(List<Case> cases) throws IOException {
    Map<String, Long> counts =
        cases.stream()
            .flatMap(each -> each.features.stream())
            .collect(groupingBy(feature -> feature, counting()));
    List<Event> events =
        cases.stream()
            .map(
                each ->
                    new Event(
                        String.valueOf(each.yes),
                        Stream.concat(
                                Stream.of(""),
                                each.features.stream()
                                    .filter(feature -> counts.get(feature) >= RARE)
                                    .sorted())
                            .toArray(String[]::new)))
            .toList();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 1000);
    QNTrainer trainer = new QNTrainer(parameters);
    MaxentModel model = trainer.train(ObjectStreamUtils.createObjectStream(events));
    Map<String, Double> weights = new TreeMap<>();
    Stream.concat(Stream.of(""), counts.keySet().stream().filter(f -> counts.get(f) >= RARE))
        .forEach(feature -> weights.put(feature, logOdds(model, feature)));
    weights.merge("", -Math.log(ENOUGH / (1 - ENOUGH)), Double::sum);
    return weights.entrySet().stream()
        .filter(weight -> Math.abs(weight.getValue()) >= LIGHTEST)
        .map(weight -> String.format(Locale.ROOT, "%s\t%.2f\n", weight.getKey(), weight.getValue()))
        .collect(Collectors.joining());
  }

  private static double logOdds(MaxentModel model, String feature) {
    double[] outcomes = model.eval(new String[] {feature});
    return Math.log(outcomes[model.getIndex("true")] / outcomes[model.getIndex("false")]);
  }
}
