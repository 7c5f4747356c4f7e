package org.scokb.ingest.decision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision;
import org.scokb.curation.Decision.Kind;
import org.scokb.curation.Selector;
import org.scokb.curation.StoredDecision;
import org.scokb.ingest.editor.Bodies;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * All decisions as a file, in YAML: what is stated, how statements stand, and what is joined.
 * Whoever writes one need not tell who decided and when.
 */
public record CurationFile(
    @Nullable List<Decision> statements,
    @Nullable List<Decision> ranks,
    @Nullable List<Decision> merges) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  private static final ObjectReader READER = Bodies.strictly(YAML.readerFor(CurationFile.class));

  /** What stands by its id alone, whatever it is called, is never one with another. */
  private static final Set<Resource> JOINED =
      EnumSet.complementOf(EnumSet.of(Resource.MEMBERS, Resource.CHAIRMANSHIPS, Resource.ARTICLES));

  private static final Pattern REMARKS = Pattern.compile("(?:\\s|#[^\\n]*+)*+");

  static String write(List<StoredDecision> all) {
    ObjectNode file = YAML.createObjectNode();
    for (Kind kind : Kind.values()) {
      ArrayNode some = file.putArray(list(kind));
      for (StoredDecision kept : all) {
        if (kept.decision().kind() == kind) {
          ObjectNode decision = YAML.valueToTree(kept.decision());
          if (kept.seed() != null) {
            decision.put("seed", kept.seed());
          }
          if (kept.isAdrift()) {
            decision.put("adrift", true);
          }
          some.add(decision);
        }
      }
    }
    return YAML.writeValueAsString(file);
  }

  /**
   * Reads decisions.
   *
   * @param article the one that quotes are of that name none, whose file may say nothing yet;
   *     {@code null} where each has to, and an empty map is what takes all back
   * @throws org.scokb.web.ProblemException if it isn't such a file, or one of them can't be taken
   */
  public static List<Decision> read(byte[] yaml, @Nullable String article) {
    boolean saysNothing =
        article != null && REMARKS.matcher(new String(yaml, StandardCharsets.UTF_8)).matches();
    CurationFile file =
        saysNothing ? new CurationFile(null, null, null) : Bodies.parse(yaml, READER);
    return Stream.of(Kind.values()).flatMap(kind -> file.checked(kind, article)).toList();
  }

  private Stream<Decision> checked(Kind kind, @Nullable String article) {
    List<Decision> some =
        switch (kind) {
          case STATEMENT -> statements;
          case RANK -> ranks;
          case MERGE -> merges;
        };
    if (some == null) {
      return Stream.of();
    }
    List<Decision> checked = new ArrayList<>();
    for (int at = 0; at < some.size(); at++) {
      Decision decision = some.get(at);
      checked.add(decision == null || article == null ? decision : decision.ofArticle(article));
      check("/%s/%d".formatted(list(kind), at), kind, checked.get(at));
    }
    return checked.stream();
  }

  private static String list(Kind kind) {
    return kind.apiName() + "s";
  }

  private static void check(String at, Kind kind, @Nullable Decision decision) {
    if (decision == null) {
      throw Bodies.invalid(at, "must be there");
    }
    Resource resource = Bodies.required(at + "/resource", decision.resource());
    id(at + "/subject", resource, decision.subject());
    Bodies.brief(at + "/reason", decision.reason());
    Bodies.brief(at + "/by", decision.by());
    if (kind == Kind.MERGE) {
      if (!JOINED.contains(resource)) {
        throw Bodies.invalid(at + "/resource", "has what can't be joined");
      }
      id(at + "/into", resource, decision.into());
      absent(at + "/property", decision.property());
      absent(at + "/value", decision.value());
      absent(at + "/quote", decision.quote());
      absent(at + "/rank", decision.rank());
    } else {
      Property property = Bodies.required(at + "/property", decision.property());
      String value = Bodies.required(at + "/value", decision.value());
      Selector quote = decision.quote();
      if (quote != null || kind == Kind.STATEMENT) {
        Selector there = Bodies.required(at + "/quote", quote);
        id(at + "/quote/article", Resource.ARTICLES, there.article());
        if (Bodies.required(at + "/quote/exact", there.exact()).isBlank()) {
          throw Bodies.invalid(at + "/quote/exact", "must have words");
        }
        if (kind == Kind.STATEMENT) {
          Bodies.brief(at + "/quote/exact", there.exact());
        }
      }
      if (kind == Kind.STATEMENT) {
        Bodies.check(at + "/value", () -> value(resource, property, value));
      } else if (Bodies.required(at + "/rank", decision.rank()) == Rank.NORMAL) {
        throw Bodies.invalid(at + "/rank", "must be preferred or deprecated");
      }
    }
    if (decision.kind() != kind) {
      throw Bodies.invalid(at, "belongs in " + list(decision.kind()));
    }
  }

  /** Of one subject there is one merge, whatever else would tell two apart. */
  private static void absent(String at, @Nullable Object given) {
    if (given != null) {
      throw Bodies.invalid(at, "has no place in a merge");
    }
  }

  private static void value(Resource resource, Property property, String value) {
    if (!CuratedValues.of(resource).contains(property)) {
      throw new IllegalArgumentException(
          "is of a field that %s don't have".formatted(resource.apiName()));
    }
    CuratedValues.check(resource, property, value);
    Resource target = Curation.target(property);
    if (target != null) {
      form(target, value);
    }
  }

  private static void id(String at, Resource resource, @Nullable String id) {
    String given = Bodies.required(at, id);
    Bodies.check(at, () -> form(resource, given));
  }

  /** The form of an id: whether there is such a thing may be told later. */
  private static void form(Resource resource, String id) {
    switch (resource) {
      case MEMBERS -> new CountryCode(id);
      case CHAIRMANSHIPS -> ChairmanshipId.parse(id);
      default -> Bodies.requireId(id);
    }
  }
}
