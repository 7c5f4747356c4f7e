package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Names;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.vocabulary.InitiativeType;

/**
 * Undertakings that are told by an amount: "will train 400 surveyors by 2031", "would lend its
 * partners ten billion dollars". What is counted in ones is told by its name, if at all.
 */
final class Pledges {

  /** How many words may stand between the verb and the amount: "lend its partners". */
  private static final int NEAR = 3;

  /** Words that make a large number only before another. */
  private static final Set<String> FEW = Lexicon.words("pledges_few");

  /** What is spent or foreseen rather than given. */
  private static final Set<String> TIMES = Lexicon.words("pledges_times");

  private static final Set<String> NONE = Lexicon.words("pledges_none");

  private final Phrases<String> ahead = Lexicon.phrases("pledges_ahead");
  private final Phrases<String> verbs = VerbForms.phrases(Lexicon.list("pledging"));
  private final Set<String> amounts = Lexicon.words("amounts");
  private final Complement complement;

  Pledges(Complement complement) {
    this.complement = complement;
  }

  /** The amounts of a sentence that are pledged, where no phrase found before has them. */
  List<NounPhrase> read(Sentence sentence, List<NounPhrase> found) {
    List<NounPhrase> pledges = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      Phrases.Match<String> verb = verbs.at(sentence.tokens(), i);
      verb =
          verb == null && isAhead(sentence, i)
              ? new Phrases.Match<>(sentence.norm(i), i, i + 1)
              : verb;
      NounPhrase pledge = verb == null ? null : after(sentence, verb);
      if (pledge != null
          && found.stream()
              .filter(p -> Naming.isName(p) || Description.isMet(p))
              .noneMatch(p -> p.start() <= pledge.from() + NEAR && pledge.from() < p.to())) {
        pledges.add(pledge);
        i = pledge.to();
      }
    }
    return pledges;
  }

  /**
   * "Would bring 150 judges": what lies ahead is pledged by any verb, if the amount is next to it.
   */
  private boolean isAhead(Sentence sentence, int i) {
    int next = sentence.norm(i + 1).equals("a") ? i + 2 : i + 1;
    return isAmount(sentence, next)
        && IntStream.range(Math.max(0, i - 2), i)
            .mapToObj(from -> ahead.at(sentence.tokens(), from))
            .anyMatch(said -> said != null && said.to() == i)
        && sentence.tag(i).equals("VERB")
        && !NONE.contains(sentence.norm(i));
  }

  private @Nullable NounPhrase after(Sentence sentence, Phrases.Match<String> verb) {
    int amount =
        IntStream.range(verb.to(), Math.min(sentence.size(), verb.to() + NEAR + 1))
            .takeWhile(i -> isAmount(sentence, i) || !sentence.token(i).isPunctuation())
            .filter(i -> isAmount(sentence, i))
            .findFirst()
            .orElse(sentence.size());
    int noun = amount;
    while (isAmount(sentence, noun) || sentence.readsAny(noun, "$", "us", "us$")) {
      noun++;
    }
    int to = noun < sentence.size() ? complement.object(sentence, noun) : noun;
    boolean few = noun == amount + 1 && FEW.contains(sentence.norm(amount));
    if (few || noun >= sentence.size() || TIMES.contains(sentence.norm(noun))) {
      return null;
    }
    String name = verb.value() + " " + sentence.words(amount, to);
    Head head = new Head(verb.value(), null, InitiativeType.PROJECT, false, false);
    return NounPhrase.told(sentence, head, amount, to, Names.upperFirst(name));
  }

  /** "400", "ten billion"; no year and no day. */
  private boolean isAmount(Sentence sentence, int i) {
    if (i >= sentence.size() || sentence.dateAt(i) != null) {
      return false;
    }
    return amounts.contains(sentence.norm(i))
        || sentence.token(i).isNumber()
            && sentence.norm(i).chars().allMatch(c -> c < 'a')
            && sentence.norm(i).length() > 1;
  }
}
