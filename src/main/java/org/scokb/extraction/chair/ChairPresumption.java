package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.States;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * Presumes turns where a sentence speaks of the chair in words that nothing else understood: of the
 * member that it names and that is known to have had the chair then, or next to a turn that the
 * article told. What is known never adds a turn by itself: the sentence must name the member.
 */
final class ChairPresumption {

  private static final int REACH = 7;

  /** No longer sentence says anything plainly enough. */
  private static final int LONGEST = 150;

  private static final int MOST = 300;

  private final ChairWords words;
  private final States states;
  private final Gazetteer gazetteer;
  private final ChairCalendar calendar;
  private final Set<String> roles;
  private final Set<String> changes;
  private final Set<String> verbs;
  private final Set<String> images;
  private final Set<String> places;

  ChairPresumption(Lexicon lexicon, List<ChairTerm> terms) {
    this.words = new ChairWords(lexicon);
    this.states = new States(lexicon);
    this.gazetteer = lexicon.gazetteer();
    this.calendar = new ChairCalendar(terms);
    this.roles = lexicon.words("chair_roles");
    this.changes = lexicon.words("chair_changes");
    this.verbs = lexicon.words("chair_change_verbs");
    this.images = lexicon.words("chair_images");
    this.places = lexicon.words("chair_places");
  }

  /** Adds the turns that are presumed to those that were found. */
  void add(Analysis analysis, List<Turn> turns, Map<Turn, TurnYears> dated) {
    Set<Term> known = new HashSet<>();
    dated.values().forEach(found -> known.add(found.term()));
    Map<Sentence, Set<String>> members = new IdentityHashMap<>();
    dated
        .keySet()
        .forEach(
            turn ->
                members
                    .computeIfAbsent(turn.sentence(), sentence -> new HashSet<>())
                    .add(turn.member()));
    EdtfDate published = analysis.page().publishedOn();
    boolean spoken = false;
    for (Sentence sentence : analysis.all()) {
      if (sentence.size() > LONGEST || turns.size() > MOST) {
        continue;
      }
      int chair = chair(sentence);
      Set<String> told = members.getOrDefault(sentence, new HashSet<>());
      if (chair >= 0 && told.isEmpty() && published != null && !words.isDenied(sentence, chair)) {
        members(sentence)
            .flatMap(member -> holder(sentence, member, chair, published).stream())
            .findFirst()
            .ifPresent(found -> add(found, turns, dated, known, told));
      }
      if (spoken || chair >= 0 && !words.isDenied(sentence, chair)) {
        boolean named = isNamed(sentence, chair);
        for (Mention member : members(sentence).toList()) {
          if (!told.contains(states.code(member))) {
            inYears(sentence, member)
                .or(() -> neighbour(sentence, member, named, known))
                .ifPresent(found -> add(found, turns, dated, known, told));
          }
        }
      }
      spoken = chair >= 0 || !told.isEmpty();
    }
  }

  /** A turn and its years. */
  private record Presumed(Turn turn, Term term) {}

  private static void add(
      Presumed presumed,
      List<Turn> turns,
      Map<Turn, TurnYears> dated,
      Set<Term> known,
      Set<String> told) {
    turns.add(presumed.turn);
    dated.put(presumed.turn, TurnYears.of(presumed.term, null));
    known.add(presumed.term);
    told.add(presumed.turn.member());
  }

  /** Who has the chair at publication, where the sentence tells no other time. */
  private Optional<Presumed> holder(
      Sentence sentence, Mention member, int chair, EdtfDate published) {
    String code = states.code(member);
    Term term = calendar.at(code, published);
    if (term == null || sentence.dates().stream().anyMatch(date -> isOutside(code, term, date))) {
      return Optional.empty();
    }
    return Optional.of(presumed(sentence, member, chair, term));
  }

  private boolean isOutside(String code, Term term, DateMention date) {
    return date.value() != null && !term.equals(calendar.at(code, date.value()));
  }

  /** Whose turn spans years that stand near. */
  private Optional<Presumed> inYears(Sentence sentence, Mention member) {
    for (DateMention date : sentence.dates()) {
      Term term = StatedTerms.term(date);
      int at = sentence.tokenAt(date.span().start());
      if (term != null
          && Math.abs(at - member.from()) <= REACH
          && isClear(sentence, member, at)
          && calendar.has(states.code(member), term)) {
        return Optional.of(presumed(sentence, member, at, term));
      }
    }
    return Optional.empty();
  }

  /** Whose turn is next to one that was told, by a word of change near it. */
  private Optional<Presumed> neighbour(
      Sentence sentence, Mention member, boolean named, Set<Term> known) {
    int change = change(sentence, member, named);
    Term term = change < 0 ? null : calendar.beside(states.code(member), known);
    return term == null || words.isDenied(sentence, change)
        ? Optional.empty()
        : Optional.of(presumed(sentence, member, change, term));
  }

  private Presumed presumed(Sentence sentence, Mention member, int cue, Term term) {
    return new Presumed(
        new Turn(
            states.code(member),
            Part.TAKES,
            sentence,
            cue,
            member.span().cover(sentence.token(cue).span()),
            false),
        term);
  }

  /** The first word for the chair of the organization; -1 if there is none. */
  private int chair(Sentence sentence) {
    boolean sco = sentence.mentions(Mention.Kind.SCO).findAny().isPresent();
    for (int i = 0; i < sentence.size(); i++) {
      boolean role =
          sco
              && roles.contains(sentence.norm(i))
              && (!sentence.reads(i, "charge") || sentence.reads(i - 1, "in"))
              && (i == 0 || sentence.reads(i + 1, "-") || !sentence.token(i).isCapitalised());
      if (role || words.isNoun(sentence, i) || words.isVerb(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest word of change, with no other member between; -1 if there is none. */
  private int change(Sentence sentence, Mention member, boolean named) {
    for (int off = 1; off <= REACH; off++) {
      for (int i : new int[] {member.from() - off, member.to() - 1 + off}) {
        if (i >= 0
            && i < sentence.size()
            && isChange(sentence, i, named)
            && isClear(sentence, member, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isChange(Sentence sentence, int i, boolean named) {
    return changes.contains(sentence.norm(i)) && sentence.dateAt(i) == null
        || sentence.reads(i, "last", "year", "'s")
        || sentence.reads(i, "turn") && sentence.reads(i - 1, "'s")
        || named && verbs.contains(sentence.norm(i));
  }

  /** Whether a sentence has a word for the chair, or one that stands for it: "the baton". */
  private boolean isNamed(Sentence sentence, int chair) {
    return chair >= 0
        || sentence.tokens().stream()
            .anyMatch(token -> images.contains(token.norm()) || places.contains(token.norm()));
  }

  private boolean isClear(Sentence sentence, Mention member, int change) {
    int from = Math.min(member.to(), change);
    int to = Math.max(member.from(), change);
    for (int i = from; i < to; i++) {
      Mention other = sentence.mentionAt(i);
      boolean state = other != null && other != member && isMember(other);
      if (state || sentence.readsAny(i, ";", ":")) {
        return false;
      }
    }
    return true;
  }

  private Stream<Mention> members(Sentence sentence) {
    List<Mention> members =
        new ArrayList<>(
            sentence.mentions().stream()
                .filter(mention -> isMember(mention) || isGovernment(sentence, mention))
                .toList());
    for (int i = 0; i < sentence.size(); i++) {
      @Nullable Mention led = states.leaderAt(sentence, i);
      if (led != null && isMember(led)) {
        members.add(led);
      }
    }
    return members.stream();
  }

  /** A capital that acts, or that something is given to or comes from. */
  private boolean isGovernment(Sentence sentence, Mention mention) {
    int lead = mention.from() - 1;
    boolean place =
        States.PREPOSITIONS.contains(sentence.norm(lead))
            && !sentence.readsAny(lead, "to", "from", "by");
    return mention.kind() == Mention.Kind.PLACE
        && gazetteer.isCapital(mention.id())
        && gazetteer.isMember(states.code(mention))
        && !place
        && !sentence.readsAny(lead, "the", "since")
        && !sentence.readsAny(mention.to(), "summit", "meeting", "declaration");
  }

  private boolean isMember(Mention mention) {
    return mention.kind() == Mention.Kind.COUNTRY && gazetteer.isMember(states.code(mention));
  }
}
