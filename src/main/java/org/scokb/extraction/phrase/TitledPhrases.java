package org.scokb.extraction.phrase;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/**
 * Noun phrases whose name is a title beside the head: "the “Green Belt” project", "a fair, ‘Salt
 * Roads’", "the exercise Cotton Storm". A title of one word takes the head along: "“Mirror” fair".
 */
final class TitledPhrases {

  /** "AgroHub", "Norak-2014": a word that is a title by itself. */
  private static final Pattern COINED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}|-\\d).*");

  private final Premodifiers premodifiers;

  TitledPhrases(Premodifiers premodifiers) {
    this.premodifiers = premodifiers;
  }

  /** The phrase whose title adjoins the head, which its modifiers precede from a token on. */
  @Nullable NounPhrase read(Sentence sentence, Phrases.Match<Head> match, int from) {
    QuotedTitles.Title before = QuotedTitles.before(sentence, from);
    if (before != null) {
      String title = sentence.words(before.from(), before.to());
      String name = before.isBrief() ? title + " " + sentence.words(from, match.to()) : title;
      return phrase(sentence, match, before.from() - 1, match.to(), name);
    }
    QuotedTitles.Title explained = NamesBefore.of(sentence, from);
    if (explained != null) {
      return phrase(
          sentence,
          match,
          explained.from(),
          match.to(),
          sentence.words(explained.from(), explained.to()));
    }
    QuotedTitles.Title called = QuotedTitles.called(sentence, match.to());
    if (called != null) {
      return named(sentence, match, from, match.to(), called, called.to());
    }
    QuotedTitles.Title quoted = QuotedTitles.after(sentence, match.to());
    if (quoted != null) {
      return named(sentence, match, from, match.to(), quoted, quoted.to() + 1);
    }
    QuotedTitles.Title apposed = apposed(sentence, match);
    return apposed == null
        ? null
        : phrase(sentence, match, from, apposed.to(), sentence.words(apposed.from(), apposed.to()));
  }

  /** The phrase whose title follows what the head is about: "a Forum of Poets “Silk Verse”". */
  @Nullable NounPhrase readAfter(
      Sentence sentence, Phrases.Match<Head> match, int from, int to, boolean capitalised) {
    boolean introduced =
        capitalised && QuotedTitles.isQuote(sentence, to)
            || sentence.readsAny(to, "named", "called", "dubbed", "entitled");
    QuotedTitles.Title title =
        introduced && to > match.to() ? QuotedTitles.after(sentence, to) : null;
    return title == null ? null : named(sentence, match, from, to, title, title.to() + 1);
  }

  private NounPhrase named(
      Sentence sentence,
      Phrases.Match<Head> match,
      int from,
      int to,
      QuotedTitles.Title title,
      int end) {
    String words = sentence.words(title.from(), title.to());
    String name = title.isBrief() ? sentence.words(from, to) + " " + words : words;
    return phrase(sentence, match, from, end, name);
  }

  private NounPhrase phrase(
      Sentence sentence, Phrases.Match<Head> match, int from, int to, String name) {
    return new NounPhrase(
        sentence,
        match.value(),
        premodifiers.withDeterminer(sentence, from),
        match.from(),
        from,
        to,
        name,
        true,
        true,
        true,
        CoveredYears.after(sentence, to));
  }

  /** Whether a token belongs to the name of an event before it: "the exercise Silent Bridge". */
  static boolean isInName(Sentence sentence, Phrases.Match<Head> event, int token) {
    QuotedTitles.Title name = event.value().isEvent() ? apposed(sentence, event) : null;
    return name != null && token >= name.from() && token < name.to();
  }

  /** A name without quotes right after what it names: "the exercise Cotton Storm". */
  private static QuotedTitles.@Nullable Title apposed(
      Sentence sentence, Phrases.Match<Head> match) {
    int from = match.to();
    int end = from;
    while (end < sentence.size()
        && sentence.token(end).isCapitalised()
        && sentence.mentionAt(end) == null
        && sentence.dateAt(end) == null) {
      end++;
    }
    boolean lower = !sentence.token(match.from()).isCapitalised();
    boolean coined = end == from + 1 && COINED.matcher(sentence.token(from).form()).matches();
    boolean undertaking = match.value().document() == null && !match.value().plural();
    return lower && undertaking && (end > from + 1 || coined)
        ? new QuotedTitles.Title(from, end)
        : null;
  }
}
