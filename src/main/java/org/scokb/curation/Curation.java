package org.scokb.curation;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Quote;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/**
 * What people have decided, and what comes of it: an article states what was read in it and what
 * people say that it states, each as they say that it stands. Whoever writes statements asks here
 * what they are in the end.
 */
@Component
public record Curation(DecisionRepository decisions) {

  /**
   * The articles that state something else now, {@code null} for the reference tables, and the
   * entities that were joined or taken apart.
   */
  public record Changed(Set<@Nullable String> articles, Set<SubjectId> entities) {}

  /** From each entity that people have joined to another to that. */
  public record Merges(Map<SubjectId, String> into) {

    /** The entity that one has become in the end: itself where nobody has joined it to another. */
    public String joined(Resource resource, String id) {
      Set<String> met = new HashSet<>();
      String now = id;
      while (met.add(now)) {
        now = into.getOrDefault(new SubjectId(resource, now), now);
      }
      return now;
    }
  }

  /**
   * What an article states: what was read in it, changed where something is decided on it, and
   * more.
   */
  public List<Statement> of(
      String article, Text text, @Nullable EdtfDate publishedOn, List<Statement> read) {
    List<StoredDecision> own = decisions.ofArticle(article);
    List<Statement> all = new ArrayList<>(read);
    for (StoredDecision each : those(Decision.Kind.STATEMENT, own)) {
      Span span = selector(each).in(text);
      each.adrift(span == null);
      if (span != null) {
        state(each, Evidence.of(article, text, span, text.sentence(span)), publishedOn, all);
      }
    }
    for (StoredDecision each : those(Decision.Kind.RANK, own)) {
      Span span = selector(each).in(text);
      rank(each, all.stream().filter(statement -> span != null && isAt(statement, span)));
    }
    return all;
  }

  public List<Statement> ofReference(List<Statement> read) {
    those(Decision.Kind.RANK, decisions.ofArticle(null)).forEach(each -> rank(each, read.stream()));
    return read;
  }

  private static List<StoredDecision> those(Decision.Kind kind, List<StoredDecision> some) {
    return some.stream().filter(each -> each.decision().kind() == kind).toList();
  }

  private static void rank(StoredDecision decision, Stream<Statement> there) {
    List<Statement> found = there.filter(decision.decision()::isOn).toList();
    decision.adrift(found.isEmpty());
    found.forEach(
        each -> each.decide(Objects.requireNonNull(decision.decision().rank()), decision.id()));
  }

  private static Selector selector(StoredDecision decision) {
    return Objects.requireNonNull(decision.decision().quote());
  }

  private static boolean isAt(Statement statement, Span span) {
    return Objects.requireNonNull(statement.evidence()).span().overlaps(span);
  }

  /** What links to another entity names that too: so there is one for as long as it is linked. */
  private static void state(
      StoredDecision stored,
      Evidence evidence,
      @Nullable EdtfDate publishedOn,
      List<Statement> all) {
    Decision decision = stored.decision();
    SubjectId subject = decision.entity();
    Property property = Objects.requireNonNull(decision.property());
    String value = Objects.requireNonNull(decision.value());
    Map<SubjectId, Assertion> claims = new LinkedHashMap<>();
    Resource target = target(property);
    Stream.concat(
            Stream.ofNullable(member(subject)),
            Stream.ofNullable(target).map(resource -> new SubjectId(resource, value)))
        .flatMap(linked -> Stream.concat(Stream.of(linked), Stream.ofNullable(member(linked))))
        .forEach(
            linked ->
                claims.put(
                    linked, Assertion.ofCurator(linked, Property.MENTION, Assertion.MENTIONED)));
    claims.put(subject, Assertion.ofCurator(subject, property, value));
    claims.forEach(
        (entity, claim) ->
            all.add(
                Statement.ofCurator(
                    claim, quote(entity, evidence, publishedOn, all), stored.id())));
  }

  private static @Nullable SubjectId member(SubjectId entity) {
    return entity.resource() == Resource.CHAIRMANSHIPS
        ? new SubjectId(Resource.MEMBERS, entity.id().substring(0, 2).toUpperCase(Locale.ROOT))
        : null;
  }

  /** What kind of thing a property's value is the id of; {@code null} where it is none. */
  public static @Nullable Resource target(Property property) {
    return property == Property.CHAIRMANSHIP ? Resource.CHAIRMANSHIPS : property.target();
  }

  /** A subject has one quote for each place. */
  private static Quote quote(
      SubjectId subject, Evidence at, @Nullable EdtfDate publishedOn, List<Statement> all) {
    return all.stream()
        .flatMap(each -> Stream.ofNullable(each.quote()))
        .filter(each -> each.isAt(subject, at.start(), at.end()))
        .findFirst()
        .orElseGet(() -> new Quote(subject, publishedOn, at));
  }

  /** Takes down that an article is no more: what was decided on it waits for its return. */
  public void lose(String article) {
    decisions.ofArticle(article).forEach(each -> each.adrift(true));
  }

  /** Which entities people have joined. */
  public Merges merges() {
    return new Merges(
        decisions.ofArticle(null).stream()
            .map(StoredDecision::decision)
            .filter(each -> each.into() != null)
            .collect(toMap(Decision::entity, each -> Objects.requireNonNull(each.into()))));
  }

  public Optional<Decision> find(UUID id) {
    return decisions.findById(id).map(StoredDecision::decision);
  }

  public List<StoredDecision> all() {
    return decisions.all();
  }

  /** Who decided, when and why, by the ids of decisions. */
  public Map<UUID, Decision.Decided> decided(Collection<UUID> ids) {
    return Portions.query(ids, decisions::findAllById).stream()
        .collect(toMap(StoredDecision::id, each -> each.decision().decided()));
  }

  /**
   * Puts decisions in the place of all that came from where they do: a seed's file, or, with {@code
   * null}, HTTP. Of the others, each stays.
   */
  public Changed replace(List<Decision> wanted, @Nullable String seed) {
    Map<UUID, StoredDecision> before =
        all().stream().collect(toMap(StoredDecision::id, Function.identity()));
    Map<UUID, Decision> after = new LinkedHashMap<>();
    wanted.forEach(each -> after.put(each.id(), each));
    Set<UUID> gone =
        before.values().stream()
            .filter(each -> Objects.equals(each.seed(), seed))
            .filter(each -> !each.decision().equals(after.get(each.id())))
            .map(StoredDecision::id)
            .collect(toSet());
    after.keySet().removeIf(id -> before.containsKey(id) && !gone.contains(id));
    return keep(after.values(), gone, seed);
  }

  /**
   * Keeps decisions, each in the place of what was decided on the same, and forgets others. What
   * comes of it has to be stated anew.
   */
  public Changed keep(Collection<Decision> come, Collection<UUID> gone, @Nullable String seed) {
    Merges before = merges();
    Set<UUID> replaced = come.stream().map(Decision::id).collect(toCollection(HashSet::new));
    replaced.addAll(gone);
    List<StoredDecision> left = Portions.query(replaced, decisions::findAllById);
    Set<@Nullable String> articles = new HashSet<>();
    Set<SubjectId> entities = new HashSet<>();
    Stream.concat(come.stream(), left.stream().map(StoredDecision::decision))
        .forEach(
            each -> {
              if (each.kind() == Decision.Kind.MERGE) {
                entities.add(each.entity());
                entities.add(
                    new SubjectId(each.resource(), before.joined(each.resource(), each.subject())));
              } else {
                articles.add(each.article());
              }
            });
    decisions.deleteAll(left);
    decisions.flush();
    decisions.saveAll(come.stream().map(each -> new StoredDecision(each, seed)).toList());
    decisions.flush();
    return new Changed(articles, entities);
  }
}
