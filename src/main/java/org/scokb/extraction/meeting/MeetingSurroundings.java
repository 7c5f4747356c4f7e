package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;
import org.scokb.extraction.page.Analysis;
import org.scokb.text.Block;

/**
 * Presumes when and where a gathering is held from what stands around it, where no words say so of
 * it itself: the only date or place of its sentence, what "here" and "there" mean, and a sentence
 * after it that goes on about it ("Held in Osh on 5 May, …").
 */
final class MeetingSurroundings {

  private static final Set<String> GOES_ON = Words.of("meeting_surroundings_goes_on");
  private static final Set<String> HOSTS = Words.of("meeting_surroundings_hosts");

  private final Venues venues;
  private final @Nullable Mention dateline;
  private final @Nullable DateMention day;
  private final List<Sentence> sentences;
  private final Map<Sentence, List<int[]>> names = new HashMap<>();

  MeetingSurroundings(Analysis analysis, Lexicon lexicon) {
    venues = new Venues(lexicon);
    dateline = Venues.dateline(analysis, lexicon.gazetteer());
    day = Venues.day(analysis);
    sentences = analysis.sentences();
  }

  /** Takes note of words that name a gathering: what lies beyond them is told of another. */
  void name(Sentence sentence, int from, int to) {
    names.computeIfAbsent(sentence, s -> new ArrayList<>()).add(new int[] {from, to});
  }

  /** The mention with the date and place that can be presumed of it. */
  MeetingMention complete(MeetingMention mention) {
    Sentence sentence = mention.sentence();
    if (mention.date() != null && mention.place() != null
        || MeetingReference.is(sentence, mention.from(), mention.to())) {
      return mention;
    }
    if (isWhereItSpeaks(mention)) {
      return mention.at(day, dateline);
    }
    int left = 0;
    int right = sentence.size();
    for (int[] other : names.getOrDefault(sentence, List.of())) {
      if (other[1] <= mention.from()) {
        left = Math.max(left, other[1]);
      } else if (other[0] >= mention.to()) {
        right = Math.min(right, other[0]);
      }
    }
    DateMention date = mention.date();
    Mention place = mention.place();
    boolean remote = venues.isRemote(sentence, left, right);
    if (place == null && !remote) {
      place = place(sentence, mention, left, right);
    }
    if (date == null) {
      date = onlyDate(sentence, left, right);
    }
    Sentence next = right == sentence.size() ? next(sentence) : null;
    if (next != null && goesOn(next)) {
      place = place == null && !remote ? venues.only(next, 0, next.size()) : place;
      date = date == null ? onlyDate(next, 0, next.size()) : date;
    }
    return mention.at(date, place);
  }

  /** "Address to the session of the Council": a title that says where the page was spoken. */
  boolean isWhereItSpeaks(MeetingMention mention) {
    Sentence sentence = mention.sentence();
    int before = mention.from() - (sentence.norm(mention.from() - 1).equals("the") ? 2 : 1);
    return sentence.block().kind() == Block.Kind.TITLE
        && mention.bodyName() != null
        && mention.date() == null
        && mention.place() == null
        && dateline != null
        && sentence.readsAny(before, "at", "to");
  }

  private @Nullable Mention place(Sentence sentence, MeetingMention mention, int left, int right) {
    for (int i = left; i < right; i++) {
      if (sentence.norm(i).equals("here") && dateline != null) {
        return dateline;
      }
      if (sentence.norm(i).equals("there") && !sentence.readsAny(i + 1, "is", "are", "was", "were")
          || sentence.reads(i, "same", "city")) {
        return before(sentence, i);
      }
    }
    return venues.only(sentence, left, right);
  }

  /** The place last named before a token, in this sentence or one of the few before. */
  private @Nullable Mention before(Sentence sentence, int until) {
    Mention last = venues.last(sentence, until);
    for (int i = sentence.index() - 1; last == null && i >= 0 && i > sentence.index() - 5; i--) {
      last = venues.last(sentences.get(i), sentences.get(i).size());
    }
    return last == null ? dateline : last;
  }

  private static @Nullable DateMention onlyDate(Sentence sentence, int left, int right) {
    DateMention only = null;
    for (DateMention date : sentence.dates()) {
      int at = sentence.tokenAt(date.span().start());
      if (!date.kind().isWhen() || at < left || at >= right) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = date;
    }
    return only;
  }

  private @Nullable Sentence next(Sentence sentence) {
    int next = sentence.index() + 1;
    Sentence after = next < sentences.size() ? sentences.get(next) : null;
    boolean same =
        after != null
            && after.block().equals(sentence.block())
            && sentence.block().kind() != Block.Kind.TITLE;
    return same && !names.containsKey(after) ? after : null;
  }

  /** "Held in Osh", "It took place in", "Chelyabinsk wants to host it". */
  private static boolean goesOn(Sentence sentence) {
    if (GOES_ON.contains(sentence.norm(0)) && sentence.norm(0).equals("held")) {
      return true;
    }
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (HOSTS.contains(sentence.norm(i)) && sentence.norm(i + 1).equals("it")) {
        return true;
      }
    }
    return sentence.norm(0).equals("it")
        && (sentence.readsAny(1, "met", "sat", "ran", "opened", "gathered", "brought")
            || sentence.readsWithin(1, 6, "held", "hosted")
            || sentence.reads(1, "took", "place")
            || sentence.reads(1, "will", "take", "place"));
  }
}
