package org.scokb.extraction.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * What the mentions of one gathering tell together: the most precise of its dates, the first place,
 * who took part.
 */
record MeetingFact(List<MeetingMention> group) {

  /** The fact, with links to those that the rules before have found. */
  Fact of(Text text, Facts earlier) {
    MeetingMention first = group.get(0);
    String title =
        first(mention -> mention.number() == null ? null : mention.title()).orElse(first.title());
    List<Claim> claims =
        Claim.titled(title, group.stream().map(MeetingMention::span).toList(), text);
    Span body = first(MeetingMention::body).map(Mention::span).orElse(first.name());
    String name = first.bodyName();
    if (name != null) {
      claims.add(
          earlier
              .named(Resource.ORGANIZATIONS, name)
              .map(organization -> Claim.of(Property.BODY, organization, body))
              .orElseGet(() -> Claim.of(Property.BODY, name, body)));
    }
    date().ifPresent(claims::add);
    first(MeetingMention::place)
        .ifPresent(place -> claims.add(Claim.of(Property.PLACE, place.id(), place.span())));
    claims.addAll(attendance(earlier));
    return new Fact(Resource.MEETINGS, title, claims);
  }

  /** A link to each person that a sentence has attend, once: "Minister X chaired the session". */
  private List<Claim> attendance(Facts earlier) {
    List<Span> told =
        group.stream()
            .map(MeetingMention::sentence)
            .filter(sentence -> sentence.reads(WordList.ATTENDING))
            .map(Sentence::span)
            .toList();
    return earlier.links(
        Resource.PEOPLE,
        Property.PEOPLE,
        words -> told.stream().anyMatch(sentence -> sentence.contains(words)));
  }

  /** What the first mention that tells it tells. */
  private <T> Optional<T> first(Function<MeetingMention, @Nullable T> told) {
    return group.stream().flatMap(mention -> Stream.ofNullable(told.apply(mention))).findFirst();
  }

  /** The most precise date that a mention gives. */
  private Optional<Claim> date() {
    return group.stream()
        .map(MeetingMention::date)
        .filter(date -> date != null && date.value() != null)
        .min(Comparator.comparing(DateMention::kind))
        .map(
            date ->
                Claim.of(Property.DATE, Objects.requireNonNull(date.value()).value(), date.span()));
  }
}
