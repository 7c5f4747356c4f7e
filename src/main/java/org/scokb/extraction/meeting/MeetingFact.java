package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Mention;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * What the mentions of one gathering tell together: the most precise of its dates, the first place.
 */
record MeetingFact(List<MeetingMention> group) {

  private static final List<DateMention.Kind> PRECISE =
      List.of(
          DateMention.Kind.DAYS,
          DateMention.Kind.DAY,
          DateMention.Kind.MONTH,
          DateMention.Kind.SEASON,
          DateMention.Kind.YEAR);

  /** The fact, with links to those that the rules before have found. */
  Fact of(Text text, Facts earlier) {
    MeetingMention first = group.get(0);
    List<Claim> claims = new ArrayList<>();
    String title =
        group.stream()
            .filter(mention -> mention.number() != null)
            .findFirst()
            .orElse(first)
            .title();
    for (MeetingMention mention : group) {
      Span span = mention.isParticular() ? mention.span() : mention.name();
      boolean opens = claims.isEmpty();
      claims.add(
          Claim.of(
              opens ? Property.TITLE : Property.MENTION, opens ? title : text.exact(span), span));
    }
    String body =
        group.stream()
            .map(MeetingMention::bodyName)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (body != null) {
      Span words =
          group.stream()
              .map(MeetingMention::body)
              .filter(b -> b != null)
              .findFirst()
              .map(Mention::span)
              .orElse(first.name());
      Fact organization = earlier.named(Resource.ORGANIZATIONS, body).orElse(null);
      claims.add(
          organization == null
              ? Claim.of(Property.BODY, body, words)
              : Claim.of(Property.BODY, organization, words));
    }
    date()
        .ifPresent(
            date ->
                claims.add(
                    Claim.of(
                        Property.DATE, Objects.requireNonNull(date.value()).value(), date.span())));
    group.stream()
        .map(MeetingMention::place)
        .filter(place -> place != null)
        .findFirst()
        .ifPresent(place -> claims.add(Claim.of(Property.PLACE, place.id(), place.span())));
    claims.addAll(Attendance.of(group, earlier));
    return new Fact(Resource.MEETINGS, title, claims);
  }

  /** The most precise date that a mention gives. */
  private Optional<DateMention> date() {
    return group.stream()
        .map(MeetingMention::date)
        .filter(date -> date != null && date.value() != null)
        .min(Comparator.comparing(date -> PRECISE.indexOf(date.kind())));
  }
}
