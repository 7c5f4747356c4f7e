package org.scokb.extraction.pattern;

import java.util.function.Predicate;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Token;

/** Classes of words that patterns ask for by these names, beside tags, names and dates. */
enum WordClass {
  ANY(token(token -> true)),
  WORD(token(Token::isWord)),
  CAP(token(Token::isCapitalised)),
  ACRONYM(token(Token::isAcronym)),
  NUMBER(token(Token::isNumber)),
  MARK(token(Token::isPunctuation)),
  QUOTE(token(token -> token.is("\"") || token.is("'"))),
  COMPOUND(token(token -> token.norm().indexOf('-') > 0)),
  /** AgroHub, Forum-2. */
  COINED(token(Token::isCoined)),
  /** Part of a name of the gazetteers. */
  MENTION((in, from) -> in.sentence().mentionAt(from) == null ? -1 : from + 1),
  /** Part of a date. */
  DATED((in, from) -> in.sentence().dateAt(from) == null ? -1 : from + 1),
  DATE(Constraint.date(date -> true)),
  MEMBER(
      Constraint.mention(
          name -> name.kind() == Mention.Kind.COUNTRY && Gazetteer.isMember(name.id()))),
  DEMONYM(Constraint.mention(name -> name.form() == Mention.Form.DEMONYM)),
  HEADWORD(new Constraint.Listed<>(new Heads().phrases()));

  private final Constraint test;

  WordClass(Constraint test) {
    this.test = test;
  }

  Constraint test() {
    return test;
  }

  private static Constraint token(Predicate<Token> is) {
    return (in, from) -> is.test(in.sentence().token(from)) ? from + 1 : -1;
  }
}
