package org.scokb.extraction.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;

/**
 * The tests that elements of patterns write: {@code held|hosted}, {@code ~propose}, {@code CAP}.
 */
final class Constraints {

  /** Universal Dependencies' classes of words. */
  private static final Set<String> WORD_CLASSES =
      Set.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private static final Constraint HEADWORD = new Constraint.Listed<>(new Heads().phrases());

  /** A part of patterns that has a name. */
  private record Part(TokenPattern pattern) implements Constraint {
    @Override
    public int end(Sentence sentence, Chunks chunks, int from) {
      Match match = pattern.at(sentence, chunks, from);
      return match == null ? -1 : match.to();
    }

    @Override
    public Needs needs() {
      return pattern.needs();
    }
  }

  private final Map<String, Constraint> classes =
      new HashMap<>(
          Map.ofEntries(
              Map.entry("ANY", Constraint.token((sentence, i) -> true)),
              Map.entry("WORD", Constraint.token((sentence, i) -> sentence.token(i).isWord())),
              Map.entry(
                  "CAP", Constraint.token((sentence, i) -> sentence.token(i).isCapitalised())),
              Map.entry(
                  "ACRONYM", Constraint.token((sentence, i) -> sentence.token(i).isAcronym())),
              Map.entry("NUMBER", Constraint.token((sentence, i) -> sentence.token(i).isNumber())),
              Map.entry(
                  "MARK", Constraint.token((sentence, i) -> sentence.token(i).isPunctuation())),
              Map.entry(
                  "QUOTE", Constraint.token((sentence, i) -> sentence.readsAny(i, "\"", "'"))),
              Map.entry(
                  "COMPOUND", Constraint.token((sentence, i) -> sentence.norm(i).indexOf('-') > 0)),
              Map.entry(
                  "MENTION", Constraint.token((sentence, i) -> sentence.mentionAt(i) != null)),
              Map.entry("DATE", Constraint.date(date -> true)),
              Map.entry("YEARS", Constraint.date(date -> date.kind() == DateMention.Kind.YEARS)),
              Map.entry("COUNTRY", Constraint.mention(name -> name.kind() == Mention.Kind.COUNTRY)),
              Map.entry(
                  "MEMBER",
                  Constraint.mention(
                      name ->
                          name.kind() == Mention.Kind.COUNTRY && Gazetteer.isMember(name.id()))),
              Map.entry("DEMONYM", Constraint.mention(name -> name.form() == Mention.Form.DEMONYM)),
              Map.entry("PLACE", Constraint.mention(name -> name.kind() == Mention.Kind.PLACE)),
              Map.entry("BODY", Constraint.mention(name -> name.kind() == Mention.Kind.BODY)),
              Map.entry(
                  "ORGANIZATION",
                  Constraint.mention(name -> name.kind() == Mention.Kind.ORGANIZATION)),
              Map.entry("HEADWORD", HEADWORD),
              Map.entry("SCO", Constraint.mention(name -> name.kind() == Mention.Kind.SCO))));
  private final Set<String> chunks;

  /**
   * @param chunks the kinds of stretches that patterns may ask for
   */
  Constraints(Set<String> chunks) {
    this.chunks = chunks;
  }

  /** Gives a part of patterns a name, by which it is asked for like a class of words. */
  void define(String name, TokenPattern part) {
    if (chunks.contains(name) || WORD_CLASSES.contains(name) || classes.containsKey(name)) {
      throw new IllegalArgumentException("%s is defined already".formatted(name));
    }
    classes.put(name, new Part(part));
  }

  /** {@code A|B&!C}: either of A and B, which isn't C too. */
  Constraint of(String element) {
    List<Constraint> all = Arrays.stream(element.split("&(?=.)")).map(this::either).toList();
    return all.size() == 1 ? all.get(0) : new Constraint.All(all);
  }

  private Constraint either(String element) {
    if (element.startsWith("!") && element.length() > 1) {
      return Constraint.not(either(element.substring(1)));
    }
    List<Constraint> tests = new ArrayList<>();
    Set<String> words = new java.util.HashSet<>();
    for (String one : element.split("(?<=.)\\|(?=.)")) {
      if (isPlain(one)) {
        words.add(one);
      } else {
        tests.add(one(one));
      }
    }
    if (!words.isEmpty()) {
      tests.add(new Constraint.Words(Set.copyOf(words)));
    }
    return tests.size() == 1 ? tests.get(0) : new Constraint.Any(List.copyOf(tests));
  }

  private static boolean isPlain(String one) {
    char first = one.charAt(0);
    return one.length() == 1 && !Character.isUpperCase(first)
        || first != '~' && first != '<' && first != '*' && !Character.isUpperCase(first);
  }

  private Constraint one(String one) {
    if (one.startsWith("~<") && one.endsWith(">")) {
      return verbs(Lexicon.list(one.substring(2, one.length() - 1)));
    }
    if (one.startsWith("~")) {
      return verbs(List.of(one.substring(1)));
    }
    if (one.startsWith("<") && one.endsWith(">")) {
      return new Constraint.Listed<>(Phrases.of(Lexicon.list(one.substring(1, one.length() - 1))));
    }
    if (one.startsWith("*")) {
      String suffix = one.substring(1);
      return Constraint.token((sentence, i) -> sentence.norm(i).endsWith(suffix));
    }
    if (WORD_CLASSES.contains(one)) {
      return Constraint.token((sentence, i) -> sentence.tag(i).equals(one));
    }
    if (chunks.contains(one)) {
      return (sentence, stretches, from) -> stretches.end(one, from);
    }
    Constraint known = classes.get(one);
    if (known == null) {
      throw new IllegalArgumentException("No class of words is called " + one);
    }
    return known;
  }

  private Constraint verbs(List<String> verbs) {
    return new Constraint.Listed<>(VerbForms.phrases(verbs));
  }
}
