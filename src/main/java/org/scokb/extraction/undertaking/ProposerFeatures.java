package org.scokb.extraction.undertaking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Block;

/**
 * What bears on whether a member is behind an undertaking, as features of a {@link
 * org.scokb.extraction.language.Decision}: where its sentences name the member, the words between,
 * and whether the text before, the page or its title is about it.
 */
final class ProposerFeatures {

  /** So many places that speak of the undertaking are looked at. */
  private static final int PLACES = 4;

  /** How many words between a member and the name are looked at. */
  private static final int BETWEEN = 12;

  private final PageReading page;
  private final Undertaking undertaking;
  private final List<NounPhrase> places;
  private final List<NamedMembers.Named> named;
  private final List<String> telling;

  /** Where no sentence about it names anybody, what is told around it weighs otherwise. */
  private final String about;

  ProposerFeatures(PageReading page, Undertaking undertaking) {
    this.page = page;
    this.undertaking = undertaking;
    this.places =
        undertaking.places().stream().limit(PLACES).map(Undertaking.Place::phrase).toList();
    this.named = new NamedMembers(page).in(places);
    this.telling = telling().toList();
    this.about = !named.isEmpty() ? "" : telling.isEmpty() ? "silent " : "told ";
  }

  Stream<NamedMembers.Named> named() {
    return named.stream();
  }

  /** Who is told to have proposed it right behind its name. */
  Optional<String> author() {
    return named()
        .filter(each -> each.kind().equals("author"))
        .map(NamedMembers.Named::member)
        .findFirst();
  }

  /** "The heads adopted it": all are behind it. */
  boolean isOfAll() {
    Sentence told = places.get(0).sentence();
    return named.isEmpty() ? Condition.ALL_ADOPT.in(told) : Condition.ALL_SIGN.in(told);
  }

  /** The members that could be behind it. */
  List<String> members() {
    Set<String> members = new TreeSet<>();
    named.forEach(each -> members.add(each.member()));
    for (NounPhrase phrase : places) {
      page.of(phrase.sentence()).map(SentenceReading::focus).ifPresent(members::add);
    }
    members.addAll(telling);
    Stream.ofNullable(page.principal()).forEach(members::add);
    return List.copyOf(members);
  }

  /** The features of a member. */
  Set<String> of(String member) {
    Set<String> features = new HashSet<>();
    features.add(about + "principal=" + member.equals(page.principal()));
    features.add(about + "telling=" + telling.contains(member));
    features.add(about + "focus=" + is(member, SentenceReading::focus));
    features.add(about + "speaker=" + is(member, SentenceReading::speaker));
    int first = named.stream().mapToInt(NamedMembers.Named::place).min().orElse(0);
    named.stream()
        .filter(each -> each.member().equals(member))
        .forEach(each -> around(each, each.place() == first ? "" : "again ", features));
    return features;
  }

  private boolean is(String member, Function<SentenceReading, @Nullable String> whom) {
    return page.of(places.get(0).sentence()).map(whom).filter(member::equals).isPresent();
  }

  private void around(NamedMembers.Named each, String again, Set<String> features) {
    features.add(again + "where=" + each.side() + " " + each.kind());
    features.add(again + "others=" + each.side() + " " + others(each));
    features.add(again + each.side() + " after=" + each.phrase().sentence().tag(each.from() - 1));
    for (int i = each.gapFrom(); i < Math.min(each.gapTo(), each.gapFrom() + BETWEEN); i++) {
      String word = " between=" + each.phrase().sentence().norm(i);
      features.add(again + each.side() + word);
      features.add(again + each.side() + " " + each.kind() + word);
    }
  }

  /** How many namings of other members stand between, two at most. */
  private long others(NamedMembers.Named each) {
    return named.stream()
        .filter(other -> other.place() == each.place() && !other.member().equals(each.member()))
        .filter(other -> !other.kind().equals("aside"))
        .filter(other -> other.from() >= each.gapFrom() && other.from() < each.gapTo())
        .limit(2)
        .count();
  }

  /** The features of nobody's being behind it. */
  Set<String> ofNobody(int members) {
    Set<String> features = new HashSet<>();
    features.add("nobody about=" + about);
    features.add("nobody head=" + undertaking.head().word());
    features.add("nobody type=" + undertaking.head().initiative());
    features.add("nobody document=" + undertaking.head().document());
    boolean body =
        places.get(0).sentence().mentions().stream()
            .filter(mention -> mention.to() <= places.get(0).start())
            .anyMatch(mention -> mention.kind() == Mention.Kind.BODY);
    features.add("nobody body=%s %s".formatted(body, named.isEmpty()));
    features.add("nobody members=" + Math.min(PLACES, members));
    undertaking.steps().forEach(step -> features.add("nobody status=" + step.status()));
    places.get(0).sentence().tokens().forEach(token -> features.add("nobody word=" + token.norm()));
    return features;
  }

  /**
   * Who acts last where the list that it is part of is introduced ("Iran will table:"), and first
   * where the next sentence goes on about what this one, without a verb, only names.
   */
  private Stream<String> telling() {
    Sentence sentence = places.get(0).sentence();
    boolean item = sentence.block().kind() == Block.Kind.LIST_ITEM;
    return Stream.concat(
        (item ? page.introduction(sentence) : Optional.<SentenceReading>empty())
            .flatMap(said -> said.acting().reduce((first, last) -> last)).stream(),
        page.continuation(sentence).stream().flatMap(next -> next.acting().limit(1)));
  }
}
