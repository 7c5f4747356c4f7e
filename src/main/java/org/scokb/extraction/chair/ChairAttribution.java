package org.scokb.extraction.chair;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Term;

/**
 * Tells to which turn in the chair things belong, among the turns that the article speaks of: a
 * meeting to the one that it fell in; an initiative to the turn of the member behind it, of several
 * to the one that the article speaks of most; the documents and meetings of an initiative to the
 * same turn, where nothing tells otherwise. The words that name the thing are the evidence.
 */
public final class ChairAttribution {

  private final ChairCalendar calendar;

  /**
   * @param terms the turns in the chair that articles take as known: when each began and ended
   */
  public ChairAttribution(List<ChairTerm> terms) {
    calendar = new ChairCalendar(terms);
  }

  /** The same facts, those that belong to a turn with a link to it. */
  public List<Fact> attribute(Facts facts) {
    List<Fact> turns = facts.of(Resource.CHAIRMANSHIPS).toList();
    Map<Fact, Fact> belongs = new HashMap<>();
    for (Fact meeting : facts.of(Resource.MEETINGS).toList()) {
      duringWhich(meeting, turns).ifPresent(turn -> belongs.put(meeting, turn));
    }
    for (Fact initiative : facts.of(Resource.INITIATIVES).toList()) {
      ofProposer(initiative, turns).ifPresent(turn -> add(initiative, turn, belongs));
    }
    Map<Fact, Fact> built = new HashMap<>();
    return facts.all().stream().map(fact -> linked(fact, belongs, built)).toList();
  }

  private static void add(Fact initiative, Fact turn, Map<Fact, Fact> belongs) {
    belongs.put(initiative, turn);
    initiative.links(Property.DOCUMENTS).forEach(each -> belongs.putIfAbsent(each, turn));
    initiative.links(Property.MEETINGS).stream()
        .filter(each -> each.value(Property.DATE).isEmpty())
        .forEach(each -> belongs.putIfAbsent(each, turn));
  }

  private static Optional<Fact> ofProposer(Fact initiative, List<Fact> turns) {
    return initiative
        .value(Property.PROPOSED_BY)
        .flatMap(
            code ->
                turns.stream()
                    .filter(turn -> turn.value(Property.MEMBER).filter(code::equals).isPresent())
                    .max(
                        comparing((Fact turn) -> turn.evidence().size())
                            .thenComparing(turn -> turn.value(Property.TERM).orElse(""))));
  }

  private Optional<Fact> duringWhich(Fact meeting, List<Fact> turns) {
    return meeting
        .value(Property.DATE)
        .map(EdtfDate::new)
        .flatMap(date -> turns.stream().filter(turn -> contains(turn, date)).findFirst());
  }

  /** Whether a date lies in a turn; the day of a summit is of the turn that it ends. */
  private boolean contains(Fact turn, EdtfDate date) {
    Term term = Term.parse(turn.value(Property.TERM).orElse(""));
    return calendar
        .of(turn.value(Property.MEMBER).orElse(""))
        .filter(known -> known.term().equals(term))
        .anyMatch(known -> known.holds(date) && !known.first().equals(date.earliest()));
  }

  /** Rebuilds a fact with its links, once, so that links go on meaning the same fact. */
  private static Fact linked(Fact fact, Map<Fact, Fact> belongs, Map<Fact, Fact> built) {
    Fact known = built.get(fact);
    if (known != null) {
      return known;
    }
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : fact.claims()) {
      claims.add(
          claim.value() instanceof Claim.Link link
              ? Claim.of(claim.property(), linked(link.fact(), belongs, built), claim.evidence())
              : claim);
    }
    Fact turn = belongs.get(fact);
    if (turn != null) {
      Fact holder = linked(turn, belongs, built);
      claims.add(Claim.of(Property.CHAIRMANSHIP, holder, fact.claims().get(0).evidence()));
    }
    Fact whole = new Fact(fact.resource(), fact.name(), claims);
    built.put(fact, whole);
    return whole;
  }
}
