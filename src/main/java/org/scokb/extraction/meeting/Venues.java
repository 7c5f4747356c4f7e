package org.scokb.extraction.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.date.DateReader;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tokenizer;
import org.scokb.extraction.language.Words;
import org.scokb.extraction.page.Analysis;
import org.scokb.text.Block;
import org.scokb.text.Span;
import org.scokb.text.Text;

/** Cities where something is held, told from those that act, own or lend their name. */
final class Venues {

  private static final Set<String> ELSEWHERE = Words.of("venues_elsewhere");
  private static final Set<String> RECEIVES = Words.of("venues_receives");

  private final Phrases<String> remote;
  private final Set<String> heads;
  private final Gazetteer gazetteer;

  Venues(Lexicon lexicon) {
    remote = lexicon.phrases("remote");
    heads = lexicon.words("meeting_heads");
    gazetteer = lexicon.gazetteer();
  }

  /** The city of the dateline before the first sentence, where there is one. */
  static @Nullable Mention dateline(Analysis analysis, Gazetteer gazetteer) {
    Text text = analysis.page().text();
    String view = Normal.of(text.toString());
    for (Block block : analysis.page().blocks()) {
      if (block.kind() == Block.Kind.DATELINE) {
        Span span = block.span();
        for (Mention mention :
            gazetteer.find(
                Tokenizer.tokens(text, view, text.utf16(span.start()), text.utf16(span.end())))) {
          if (mention.kind() == Mention.Kind.PLACE) {
            return mention;
          }
        }
      }
    }
    return null;
  }

  /** The day of the dateline before the first sentence, where there is one. */
  static @Nullable DateMention day(Analysis analysis) {
    Text text = analysis.page().text();
    String view = Normal.of(text.toString());
    return analysis.page().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.DATELINE)
        .map(Block::span)
        .flatMap(
            span ->
                new DateReader(text, null)
                    .read(view, text.utf16(span.start()), text.utf16(span.end())).stream())
        .filter(date -> date.kind() == DateMention.Kind.DAY)
        .findFirst()
        .orElse(null);
  }

  /** Whether something between two tokens is held at a distance. */
  boolean isRemote(Sentence sentence, int left, int right) {
    return !remote.find(sentence.tokens().subList(left, right)).isEmpty();
  }

  /** The only city between two tokens where something can be held. */
  @Nullable Mention only(Sentence sentence, int left, int right) {
    Mention only = null;
    for (Mention place : sentence.mentions()) {
      if (place.from() < left || place.to() > right || !isVenue(sentence, place)) {
        continue;
      }
      if (only != null && !only.id().equals(place.id())) {
        return null;
      }
      only = only == null ? place : only;
    }
    return only;
  }

  /** The city last named before a token. */
  @Nullable Mention last(Sentence sentence, int until) {
    Mention last = null;
    for (Mention mention : sentence.mentions()) {
      if (mention.to() <= until && isVenue(sentence, mention)) {
        last = mention;
      }
    }
    return last;
  }

  private boolean isVenue(Sentence sentence, Mention place) {
    if (place.kind() != Mention.Kind.PLACE) {
      return false;
    }
    int next = place.to();
    boolean named = next < sentence.size() && sentence.token(next).isCapitalised();
    if (named || heads.contains(sentence.norm(next)) || sentence.norm(next).equals("'s")) {
      return false;
    }
    boolean city =
        sentence.norm(place.from() - 1).equals("of")
            && sentence.readsAny(place.from() - 2, "city", "capital", "town");
    if (city) {
      return true;
    }
    if (ELSEWHERE.contains(sentence.norm(place.from() - 1))) {
      return false;
    }
    boolean acts =
        gazetteer.isCapital(place.id())
            && place.from() < 2
            && sentence.token(next < sentence.size() ? next : 0).isWord()
            && sentence.dateAt(Math.min(next, sentence.size() - 1)) == null;
    return !acts || receives(sentence, next);
  }

  private static boolean receives(Sentence sentence, int from) {
    for (int i = from; i < from + 5; i++) {
      if (RECEIVES.contains(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
