package org.scokb.extraction.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.VerbForms;

/**
 * The tests that elements of patterns write: {@code held|hosted}, {@code ~propose}, {@code CAP}.
 */
final class Constraints {

  private static final Pattern BOTH = Pattern.compile("&(?=.)");
  private static final Pattern EITHER = Pattern.compile("(?<=.)\\|(?=.)");

  /** A part of patterns that has a name. */
  private record Part(TokenPattern pattern) implements Constraint {

    @Override
    public int end(Searched in, int from) {
      return in.end(pattern, from, at -> pattern.end(in, at));
    }

    @Override
    public Needs needs() {
      return pattern.needs();
    }
  }

  private final Map<String, Constraint> classes = new HashMap<>();

  /**
   * @param chunks the kinds of stretches that patterns may ask for
   */
  Constraints(Set<String> chunks) {
    for (Tag tag : Tag.values()) {
      classes.put(tag.name(), (in, from) -> in.sentence().tag(from) == tag ? from + 1 : -1);
    }
    for (Mention.Kind kind : Mention.Kind.values()) {
      classes.put(kind.name(), Constraint.mention(name -> name.kind() == kind));
    }
    for (DateMention.Kind kind : DateMention.Kind.values()) {
      classes.put(kind.name(), Constraint.date(date -> date.kind() == kind));
    }
    for (WordClass known : WordClass.values()) {
      classes.put(known.name(), known.test());
    }
    for (String kind : chunks) {
      classes.put(kind, (in, from) -> in.chunks().end(kind, from));
    }
  }

  /** Gives a part of patterns a name, by which it is asked for like a class of words. */
  void define(String name, TokenPattern part) {
    if (classes.putIfAbsent(name, new Part(part)) != null) {
      throw new IllegalArgumentException("%s is defined already".formatted(name));
    }
  }

  /** {@code A|B&!C}: either of A and B, which isn't C too. */
  Constraint of(String element) {
    List<Constraint> all = BOTH.splitAsStream(element).map(this::either).toList();
    return all.size() == 1 ? all.get(0) : new Constraint.All(all);
  }

  private Constraint either(String element) {
    if (element.startsWith("!") && element.length() > 1) {
      return Constraint.not(either(element.substring(1)));
    }
    List<Constraint> tests = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (String one : EITHER.split(element)) {
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
    return !Character.isUpperCase(first) && (one.length() == 1 || "~<*".indexOf(first) < 0);
  }

  private Constraint one(String one) {
    String rest = one.substring(1);
    return switch (one.charAt(0)) {
      case '~' ->
          new Constraint.Listed<>(
              VerbForms.phrases(rest.startsWith("<") ? list(rest) : List.of(rest)));
      case '<' -> new Constraint.Listed<>(Phrases.of(list(one)));
      case '*' -> (in, from) -> in.sentence().norm(from).endsWith(rest) ? from + 1 : -1;
      default -> {
        Constraint known = classes.get(one);
        if (known == null) {
          throw new IllegalArgumentException("No class of words is called " + one);
        }
        yield known;
      }
    };
  }

  private static List<String> list(String name) {
    return Lexicon.list(name.substring(1, name.length() - 1));
  }
}
