package org.scokb.extraction.pattern;

import static org.scokb.extraction.pattern.Constraint.date;
import static org.scokb.extraction.pattern.Constraint.listed;
import static org.scokb.extraction.pattern.Constraint.mention;
import static org.scokb.extraction.pattern.Constraint.one;
import static org.scokb.extraction.pattern.Constraint.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.VerbForms;

/** The tests that elements of patterns write: {@code held|met}, {@code ~propose}, {@code CAP}. */
final class Constraints {

  /** Classes of words, beside tags, kinds of names and kinds of dates. */
  private enum WordClass {
    ANY(one((sentence, i) -> true)),
    WORD(token(Token::isWord)),
    CAP(token(Token::isCapitalised)),
    ACRONYM(token(Token::isAcronym)),
    NUMBER(token(Token::isNumber)),
    MARK(token(Token::isPunctuation)),
    QUOTE(words(Set.of("\"", "'"))),
    // A mark that touches only the word before it.
    CLOSING(one((s, i) -> !s.isApart(i) && s.isApart(i + 1))),
    COMPOUND(token(token -> token.norm().indexOf('-') > 0)),
    // AgroHub, Forum-2.
    COINED(token(Token::isCoined)),
    // Part of a name of the gazetteers, or of a date.
    MENTION(one((sentence, i) -> sentence.mentionAt(i) != null)),
    DATED(one((sentence, i) -> sentence.dateAt(i) != null)),
    DATE(date(date -> true)),
    MEMBER(mention(name -> Gazetteer.isMember(name.id()))),
    DEMONYM(mention(name -> name.form() == Mention.Form.DEMONYM)),
    HEADWORD(listed(Heads.PHRASES));

    private final Constraint test;

    WordClass(Constraint test) {
      this.test = test;
    }
  }

  private final Map<String, Constraint> classes = new HashMap<>();

  /**
   * @param chunks the kinds of stretches that patterns may ask for
   */
  Constraints(Set<String> chunks) {
    add(WordClass.values(), each -> each.test);
    add(Tag.values(), tag -> one((sentence, i) -> sentence.tag(i) == tag));
    add(Mention.Kind.values(), kind -> mention(name -> name.kind() == kind));
    add(DateMention.Kind.values(), kind -> date(date -> date.kind() == kind));
    for (String kind : chunks) {
      classes.put(kind, once(kind, (in, from) -> in.chunks().end(kind, from), Needs.NOTHING));
    }
  }

  private <E extends Enum<E>> void add(E[] constants, Function<E, Constraint> test) {
    Stream.of(constants).forEach(each -> classes.put(each.name(), test.apply(each)));
  }

  /** Gives a part of patterns a name, by which it is asked for like a class of words. */
  void define(String name, TokenPattern part) {
    if (classes.putIfAbsent(name, once(name, part::end, part.needs())) != null) {
      throw new IllegalArgumentException("%s is defined already".formatted(name));
    }
  }

  /** A test that is made once for each token that it is asked of. */
  private static Constraint once(String name, Constraint.Test test, Needs needs) {
    return new Constraint((in, from) -> in.end(name, from, at -> test.end(in, at)), needs);
  }

  /** {@code A|B&!C}: either of A and B, which isn't C too. */
  Constraint of(String element) {
    int and = element.indexOf('&', 1);
    return and < 0 || and + 1 == element.length()
        ? either(element)
        : either(element.substring(0, and)).and(of(element.substring(and + 1)));
  }

  private Constraint either(String element) {
    if (element.startsWith("!") && element.length() > 1) {
      return either(element.substring(1)).not();
    }
    Set<String> words = new HashSet<>();
    Stream.Builder<Constraint> tests = Stream.builder();
    StringTokenizer each = new StringTokenizer(element, "|");
    while (each.hasMoreTokens()) {
      String one = each.nextToken();
      char first = one.charAt(0);
      if (!Character.isUpperCase(first) && (one.length() == 1 || "~<*".indexOf(first) < 0)) {
        words.add(one);
      } else {
        tests.add(single(one));
      }
    }
    if (!words.isEmpty()) {
      tests.add(words(Set.copyOf(words)));
    }
    return tests.build().reduce(Constraint::or).orElseThrow();
  }

  private Constraint single(String one) {
    String rest = one.substring(1);
    return switch (one.charAt(0)) {
      case '~' ->
          listed(VerbForms.phrases(rest.startsWith("<") ? Lexicon.named(rest) : List.of(rest)));
      case '<' -> listed(Phrases.of(Lexicon.named(one)));
      case '*' -> token(token -> token.norm().endsWith(rest));
      default -> Objects.requireNonNull(classes.get(one), one);
    };
  }

  private static Constraint token(Predicate<Token> is) {
    return one((sentence, i) -> is.test(sentence.token(i)));
  }
}
