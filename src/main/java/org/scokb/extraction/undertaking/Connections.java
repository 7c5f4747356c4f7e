package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Where an undertaking is and with whom: "a pact with UNEP", "to set up in Almaty a centre". */
final class Connections {

  /** How many words may stand between a name and its place, such as a date. */
  private static final int NEAR = 4;

  /** How far behind a name those may stand with whom it is. */
  private static final int FAR = 12;

  private Connections() {}

  /** What the sentences that name an undertaking say of that. */
  static List<Claim> of(Undertaking undertaking, Optional<Fact> meeting, Facts earlier) {
    Predicate<Span> with = words -> isWith(undertaking.first(), words);
    List<Claim> claims =
        new ArrayList<>(earlier.links(Resource.ORGANIZATIONS, Property.ORGANIZATIONS, with));
    if (undertaking.head().document() == null) {
      place(undertaking, meeting).ifPresent(claims::add);
    }
    return claims;
  }

  /** An event is where the meeting is that it is; else what is told by "in" beside the name. */
  private static Optional<Claim> place(Undertaking undertaking, Optional<Fact> meeting) {
    return meeting.stream()
        .flatMap(held -> held.claims().stream())
        .filter(claim -> claim.property() == Property.PLACE)
        .findFirst()
        .or(
            () ->
                undertaking.places().stream()
                    .filter(Undertaking.Place::named)
                    .map(Undertaking.Place::phrase)
                    .flatMap(Connections::cities)
                    .findFirst()
                    .map(city -> Claim.of(Property.PLACE, city.id(), city.span())));
  }

  private static Stream<Mention> cities(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    return sentence
        .mentions(Mention.Kind.PLACE)
        .filter(city -> sentence.reads(city.from() - 1, WordList.AT_A_PLACE))
        .filter(
            city ->
                city.from() > phrase.headAt() && city.from() < phrase.to() + NEAR
                    || city.to() == phrase.start());
  }

  private static boolean isWith(NounPhrase phrase, Span words) {
    Sentence sentence = phrase.sentence();
    int at = sentence.tokenAt(words.start());
    return sentence.span().contains(words)
        && at > phrase.headAt()
        && at < phrase.to() + FAR
        && sentence.reads(sentence.before(at), WordList.WITH_WHOM);
  }
}
