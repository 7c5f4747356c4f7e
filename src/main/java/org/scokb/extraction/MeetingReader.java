package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block;

/**
 * Finds where a page speaks of gatherings of the SCO's bodies, summits and meetings of officials.
 */
final class MeetingReader {

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\d+(?:st|nd|rd|th)|.*(eenth|tieth|ourth|ifth|ixth|eventh|ighth|inth|enth|elfth|enty-first|enty-second|enty-third)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)|(?:19|20)\\d\\d");

  private static final String HEADS_OF_STATE = "Council of Heads of State";

  private final Set<String> heads;
  private final Set<String> plurals;
  private final Set<String> verbs;
  private final Set<String> councils;
  private final Set<String> general;
  private final Set<String> fillers;
  private final Set<String> modifiers;
  private final Phrases<String> others;
  private final Phrases<String> noMeetings;
  private final Participants participants;
  private final CalendarLines lines;
  private final MeetingCircumstances circumstances;
  private final Gathering gathering;

  MeetingReader(Lexicon lexicon) {
    heads = lexicon.words("meeting_heads");
    plurals = lexicon.words("meeting_plurals");
    verbs = lexicon.words("meeting_verbs");
    councils = Set.copyOf(lexicon.list("councils"));
    general = lexicon.words("general_meetings");
    fillers = lexicon.words("meeting_fillers");
    modifiers = lexicon.words("meeting_modifiers");
    others = lexicon.phrases("other_summits");
    noMeetings = lexicon.phrases("no_meetings");
    participants = new Participants(lexicon);
    lines = new CalendarLines(lexicon, participants);
    circumstances = new MeetingCircumstances(lexicon);
    gathering = new Gathering(lexicon);
  }

  /** The words for a gathering, before its date and place are looked for. */
  record Name(
      int from,
      int to,
      String title,
      @Nullable Mention body,
      @Nullable String bodyName,
      boolean numbered,
      boolean titled,
      boolean plural) {}

  /** The gatherings of a sentence, from left to right. */
  List<MeetingMention> read(Sentence sentence) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Name name = at(sentence, i);
      if (name != null && names.stream().noneMatch(n -> n.from < name.to && name.from < n.to)) {
        names.add(name);
      }
    }
    if (names.isEmpty()) {
      Name item = lines.item(sentence);
      if (item != null) {
        names.add(item);
      }
    }
    return circumstances.complete(sentence, names);
  }

  private @Nullable Name at(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    if (mention != null
        && mention.kind() == Mention.Kind.BODY
        && mention.from() == i
        && councils.contains(mention.id())) {
      return council(sentence, mention);
    }
    if (mention != null
        && (mention.kind() == Mention.Kind.ORGANIZATION || mention.kind() == Mention.Kind.BODY)
        && mention.from() == i
        && verbs.contains(sentence.norm(mention.to()))
        && sentence.token(mention.to() - 1).is("group")) {
      return new Name(i, mention.to(), mention.id() + " meeting", null, null, false, true, false);
    }
    if (mention != null && mention.kind() == Mention.Kind.BODY) {
      return null;
    }
    String norm = sentence.norm(i);
    if (heads.contains(norm) || plurals.contains(norm)) {
      return headed(sentence, i);
    }
    return gathered(sentence, i);
  }

  /** "The Council of Foreign Ministers met in", "at a Council of Heads of State meeting". */
  private @Nullable Name council(Sentence sentence, Mention mention) {
    int from = mention.from();
    int to = mention.to();
    Mention spelled = sentence.mentionAt(from - 2);
    if (sentence.norm(from - 1).equals("(")
        && spelled != null
        && spelled.id().equals(mention.id())) {
      return null;
    }
    boolean meets = false;
    int after = afterAside(sentence, to);
    if (sentence.reads(after, "of", "the")) {
      Mention sco = sentence.mentionAt(after + 2);
      after =
          sco != null && sco.kind() == Mention.Kind.SCO ? afterAside(sentence, sco.to()) : after;
    }
    if (heads.contains(sentence.norm(after))) {
      meets = true;
      to = after + 1;
    }
    for (int i = after; i < after + 6 && i < sentence.size() && !meets; i++) {
      meets =
          verbs.contains(sentence.norm(i))
              || sentence.reads(i, "will", "be", "held")
              || sentence.reads(i, "was", "held")
              || sentence.reads(i, "is", "scheduled")
              || sentence.reads(i, "takes", "place")
              || sentence.reads(i, "came", "to")
              || sentence.reads(i, "comes", "to")
              || sentence.reads(i, "took", "place");
      if (sentence.token(i).isPunctuation()) {
        break;
      }
    }
    if (!meets) {
      int end = gathering.end(sentence, afterAside(sentence, mention.to()));
      meets =
          end > 0
              || closing(sentence, from)
              || sentence.norm(0).equals("what") && met(sentence, from);
      to = end > 0 && heads.contains(sentence.norm(end - 1)) ? end : to;
    }
    int before = headBefore(sentence, from);
    boolean list = sentence.block().kind() == Block.Kind.LIST_ITEM;
    boolean dated =
        list
            && (sentence.dates().stream().anyMatch(d -> d.kind().isWhen())
                || sentence.mentions(Mention.Kind.PLACE).findAny().isPresent());
    boolean placed = before < 0 && !meets && !dated && CalendarLines.placed(sentence, mention.to());
    if (before < 0 && !meets && !dated && !placed) {
      return null;
    }
    int start = before < 0 ? from : before;
    if (dated && before < 0 && startsWithOther(sentence)) {
      return null;
    }
    int first = modifiers(sentence, start);
    boolean numbered = numbered(sentence, first, start + 1);
    String words = strip(sentence, first, to);
    boolean plain = before < 0 && (to == mention.to() || to > after + 1);
    String title = before < 0 && !meets ? mention.id() : plain ? mention.id() + " meeting" : words;
    return new Name(first, to, title, mention, mention.id(), numbered, false, false);
  }

  /** "Closing the Council": what is closed or opened is sitting. */
  private static boolean closing(Sentence sentence, int from) {
    int verb = from - 1;
    while (sentence.norm(verb).equals("the") || sentence.isNamed(verb, Mention.Kind.SCO)) {
      verb--;
    }
    return sentence.norm(verb).equals("closing") || sentence.norm(verb).equals("opening");
  }

  /** "What met here in October was the Council": the verb comes first. */
  private boolean met(Sentence sentence, int from) {
    int be = sentence.norm(from - 1).equals("the") ? from - 2 : from - 1;
    return verbs.contains(sentence.norm(1))
        && (sentence.norm(be).equals("was") || sentence.norm(be).equals("is"));
  }

  /** A list item that begins with an instrument isn't a gathering, whatever it names. */
  private static boolean startsWithOther(Sentence sentence) {
    return !sentence.dates().stream().anyMatch(d -> d.kind().isWhen());
  }

  /** After "(CHS)", "(Prime Ministers)". */
  private static int afterAside(Sentence sentence, int i) {
    if (!sentence.norm(i).equals("(")) {
      return i;
    }
    int end = i;
    while (end < sentence.size() && !sentence.norm(end).equals(")")) {
      end++;
    }
    return Math.min(end + 1, sentence.size());
  }

  /** The head of "24th meeting of the Council": its index, or -1. */
  private int headBefore(Sentence sentence, int from) {
    int i = from - 1;
    while (i >= 0
        && (sentence.readsAny(i, "the", "of", "sco", "joint") || sentence.norm(i).equals("'s"))) {
      i--;
    }
    return i >= 0 && i < from - 1 && heads.contains(sentence.norm(i)) ? i : -1;
  }

  private @Nullable Name headed(Sentence sentence, int head) {
    boolean plural = plurals.contains(sentence.norm(head));
    if (!noMeetings
        .find(sentence.tokens().subList(head, Math.min(head + 2, sentence.size())))
        .isEmpty()) {
      return null;
    }
    int first = modifiers(sentence, head);
    for (int i = Math.max(0, first - 1); i < head; i++) {
      if (general.contains(sentence.norm(i))
          && !(sentence.norm(i).equals("annual") && numbered(sentence, first, head))) {
        return null;
      }
      if (others.at(sentence.tokens(), i) != null) {
        return null;
      }
    }
    boolean summit = sentence.norm(head).startsWith("summit");
    boolean numbered = numbered(sentence, first, head);
    int to = head + 1;
    Mention body = null;
    String bodyName = null;
    int of = to;
    while (sentence.readsAny(of, "of", "the", "sco", "'s")
        || sentence.isNamed(of, Mention.Kind.SCO)) {
      of++;
    }
    Mention named = sentence.mentionAt(of);
    if (of > to && named != null && named.kind() == Mention.Kind.BODY) {
      if (!councils.contains(named.id())) {
        return null;
      }
      String title = strip(sentence, first, named.to());
      return new Name(first, named.to(), title, named, named.id(), numbered, false, plural);
    }
    String known = of > to ? participants.body(sentence, of) : null;
    if (known == null) {
      for (int i = first; i < head; i++) {
        String before = participants.body(sentence, i);
        known = before == null ? known : before;
      }
    }
    if (known != null) {
      bodyName = known;
      to = of > to && participants.body(sentence, of) != null ? participants.end(sentence, of) : to;
    } else if (summit) {
      boolean ours = ours(sentence, first, head);
      if (!ours) {
        return null;
      }
      bodyName = HEADS_OF_STATE;
    } else {
      boolean quoted = head > 0 && Set.of("\"", "'").contains(sentence.token(head - 1).form());
      boolean officials = of > to && participants.areOfficials(sentence, of);
      boolean city =
          !plural
              && sentence.isNamed(head - 1, Mention.Kind.PLACE)
              && sentence.readsAny(head + 1, "of", "in", "on")
              && head + 2 < sentence.size()
              && sentence.dateAt(head + 2) != null;
      if (city && !officials) {
        return new Name(
            first, head + 1, strip(sentence, first, head + 1), null, null, false, false, false);
      }
      boolean next =
          !plural
              && first < head
              && (numbered || sentence.norm(first).equals("next"))
              && sentence.readsAny(head, "meeting", "session", "sitting");
      if (!quoted && !officials && next && that(sentence, first, head) == null) {
        return new Name(
            first, head + 1, strip(sentence, first, head + 1), null, null, false, false, false);
      }
      if (!quoted && !officials) {
        return that(sentence, first, head);
      }
      if (officials) {
        to = Participants.officialsEnd(sentence, of);
      } else {
        int open = head - 2;
        while (open > 0 && !sentence.token(open).form().equals(sentence.token(head - 1).form())) {
          open--;
        }
        String title = sentence.words(open + 1, head - 1) + " " + sentence.norm(head);
        return new Name(open, to, title, null, null, numbered, false, plural);
      }
    }
    String title = strip(sentence, first, to);
    return new Name(first, to, title, body, bodyName, numbered, false, plural);
  }

  /** "That body's meeting on 30 November": of the body last named. */
  private @Nullable Name that(Sentence sentence, int first, int head) {
    int its = head - 1;
    while (its > 0
        && (numbered(sentence, its, its + 1)
            || sentence.norm(its).matches("annual|regular|next|last|latest"))) {
      its--;
    }
    boolean own = sentence.norm(its).equals("its");
    boolean refers =
        own
            || sentence.norm(head - 1).equals("'s")
                && sentence.readsAny(head - 2, "body", "council");
    if (!refers) {
      return null;
    }
    Mention last = null;
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == Mention.Kind.BODY && mention.to() <= head) {
        last = mention;
      }
    }
    return last == null
        ? null
        : new Name(
            own ? its : head - 2,
            head + 1,
            last.id() + " meeting",
            last,
            last.id(),
            false,
            false,
            false);
  }

  /** "SCO foreign ministers met in". */
  private @Nullable Name gathered(Sentence sentence, int i) {
    String body = participants.body(sentence, i);
    boolean ministers =
        sentence.norm(i).equals("ministers") && sentence.norm(i + 1).equals("of")
            || sentence.norm(i).equals("ministers")
                && i > 0
                && participants.areOfficials(sentence, i - 1);
    if (body == null && !ministers) {
      return null;
    }
    int end = body == null ? participants.ministersEnd(sentence, i) : participants.end(sentence, i);
    int at = end;
    while (at < sentence.size()
        && at < end + 3
        && sentence.readsAny(
            at, "will", "are", "to", "is", "due", "have", "of", "the", "sco", "next")) {
      at++;
    }
    boolean meets =
        verbs.contains(sentence.norm(at)) && !sentence.norm(at).equals("meeting")
            || gathering.end(sentence, end) > 0
            || Participants.hosted(sentence, i)
            || CalendarLines.placed(sentence, end)
                && !sentence.norm(i - 1).equals("by")
                && !sentence.norm(i - 2).equals("by");
    return meets
        ? new Name(
            i, end, "Meeting of the " + sentence.words(i, end), null, body, false, false, false)
        : null;
  }

  /** Whether a summit is the SCO's: by its name, its city, or for want of another's name. */
  private static boolean ours(Sentence sentence, int first, int head) {
    for (int i = first; i < head; i++) {
      Mention mention = sentence.mentionAt(i);
      if (mention != null && mention.kind() == Mention.Kind.ORGANIZATION) {
        return false;
      }
    }
    return true;
  }

  private int modifiers(Sentence sentence, int head) {
    int from = head;
    while (from > 0) {
      Token token = sentence.token(from - 1);
      Mention mention = sentence.mentionAt(from - 1);
      boolean name =
          mention != null
              && mention.kind() != Mention.Kind.COUNTRY
              && mention.kind() != Mention.Kind.ORGANIZATION;
      boolean word =
          token.isNumber() && (NUMBER.matcher(token.norm()).matches())
              || modifiers.contains(token.norm())
              || ORDINAL.matcher(token.norm()).matches()
              || others.at(sentence.tokens(), from - 1) != null;
      if (!name && !word || token.norm().equals("of") && from == head) {
        break;
      }
      from--;
    }
    while (from < head && sentence.norm(from).equals("of")) {
      from++;
    }
    return from;
  }

  private static boolean numbered(Sentence sentence, int from, int to) {
    for (int i = from; i < to && i < sentence.size(); i++) {
      String norm = sentence.norm(i);
      if (ORDINAL.matcher(norm).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The name without article and words of mere circumstance. */
  private String strip(Sentence sentence, int from, int to) {
    int start = from;
    while (start < to - 1 && fillers.contains(sentence.norm(start))) {
      start++;
    }
    return Names.upperFirst(sentence.words(start, to));
  }

  /** Whether a sentence is a line of a table that tells of the gathering above it. */
  boolean isLabel(Sentence sentence) {
    return lines.isLabel(sentence);
  }
}
