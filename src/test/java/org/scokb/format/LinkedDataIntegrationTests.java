package org.scokb.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entities and annotations as JSON-LD: a processor finds in them all that they say, offline. */
@ApiTest
class LinkedDataIntegrationTests {

  private static final String SCHEMA = "https://schema.org/";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String DERIVED = "http://www.w3.org/ns/prov#wasDerivedFrom";
  private static final String ARTICLE = "/api/v1/articles/kazakhstan-as-chair-of-the-sco";
  private static final String STRATEGY = "/api/v1/initiatives/anti-drug-strategy-2024-2029";

  @Autowired private ApiClient api;

  @ParameterizedTest
  @CsvSource({
    "members/KZ, Country",
    "chairmanships/kz-2023-2024, OrganizationRole",
    "initiatives/anti-drug-strategy-2024-2029, Project",
    "meetings, Event",
    "documents/anti-drug-strategy-2024-2029, CreativeWork",
    "people, Person",
    "organizations/council-of-heads-of-state, Organization",
    "articles/kazakhstan-as-chair-of-the-sco, Article"
  })
  void everyFieldOfAnEntityIsExpanded(String entity, String type) throws JsonLdError {
    String path = "/api/v1/" + entity;
    if (!entity.contains("/")) {
      path += "/" + api.get(path).json().at("/content/0/id").asString();
    }
    JsonNode plain = api.get(path).json();
    ApiResponse described = api.get(path, "Accept", "application/ld+json");

    assertThat(described.status()).isEqualTo(200);
    assertThat(described.mediaType()).isEqualTo("application/ld+json");
    JsonNode expanded = expand(described.body());
    assertThat(expanded.get("@id").asString()).isEqualTo(server() + path);
    assertThat(expanded.at("/@type/0").asString()).isEqualTo(SCHEMA + type);
    // The id becomes @id, null says nothing, both kinds of other names are one; a type is added.
    long fields = plain.valueStream().filter(value -> !value.isNull()).count();
    long merged = plain.has("aliases") && !plain.get("abbreviation").isNull() ? 1 : 0;
    assertThat(expanded.size()).isEqualTo((int) (fields + 1 - merged));
    if (plain.has("evidence")) {
      assertThat(expanded.get(DERIVED)).hasSameSizeAs(plain.get("evidence"));
    }
  }

  @Test
  void linksLeadToWhatTheyNameOnThisServer() throws JsonLdError {
    JsonNode expanded = expand(api.get(STRATEGY + "?format=jsonld").body());
    String own = server() + "/v3/api-docs#";

    assertThat(expanded.get(own + "proposedBy").get(0).get("@id").asString())
        .isEqualTo(server() + "/api/v1/members/KZ");
    assertThat(expanded.get(own + "chairmanship").get(0).get("@id").asString())
        .isEqualTo(server() + "/api/v1/chairmanships/kz-2023-2024");
    String id =
        api.get("/api/v1/meetings?body=council-of-heads-of-state")
            .json()
            .at("/content/0/id")
            .asString();
    JsonNode meeting = expand(api.get("/api/v1/meetings/" + id + "?format=jsonld").body());
    assertThat(meeting.get(SCHEMA + "organizer").get(0).get("@id").asString())
        .isEqualTo(server() + "/api/v1/organizations/council-of-heads-of-state");
  }

  @Test
  void aTopicIsAConceptOfTheSchemeOfTopics() throws JsonLdError {
    JsonNode topic =
        expand(api.get(STRATEGY + "?format=jsonld").body()).get(SCHEMA + "about").get(0);

    assertThat(topic.get("@id").asString()).isEqualTo(server() + "/api/v1/topics#security");
    assertThat(topic.at("/@type/0").asString()).isEqualTo(SKOS + "Concept");
    assertThat(topic.get(SKOS + "prefLabel").get(0).get("@value").asString()).isEqualTo("Security");
    assertThat(topic.get(SKOS + "prefLabel").get(0).get("@language").asString()).isEqualTo("en");
    assertThat(topic.get(SKOS + "notation").toString()).isEqualTo("[{\"@value\":\"security\"}]");
    assertThat(topic.get(SKOS + "inScheme").toString())
        .isEqualTo("[{\"@id\":\"%s/api/v1/topics\"}]".formatted(server()));
  }

  @Test
  void aQuoteIsAPartOfItsArticleByPositionAndByWords() throws JsonLdError {
    JsonNode plain = api.get(STRATEGY).json().at("/evidence/0");
    JsonNode quote = expand(api.get(STRATEGY + "?format=jsonld").body()).get(DERIVED).get(0);

    assertThat(quote.at("/@type/0").asString()).isEqualTo(OA + "SpecificResource");
    assertThat(quote.get(OA + "hasSource").get(0).get("@id").asString())
        .isEqualTo(server() + ARTICLE);
    JsonNode selectors = quote.get(OA + "hasSelector");
    assertThat(selectors).hasSize(2);
    assertThat(selectors.get(0).get(OA + "start").get(0).get("@value").asInt())
        .isEqualTo(plain.get("start").asInt());
    assertThat(selectors.get(0).get(OA + "end").get(0).get("@value").asInt())
        .isEqualTo(plain.get("end").asInt());
    for (String words : new String[] {"exact", "prefix", "suffix"}) {
      assertThat(selectors.get(1).get(OA + words).get(0).get("@value").asString())
          .isEqualTo(plain.get(words).asString());
    }
  }

  @Test
  void annotationsAreTheSameInBothMediaTypesAndLoseNoTerm() throws JsonLdError {
    ApiResponse described = api.get(ARTICLE + "/annotations", "Accept", "application/ld+json");
    JsonNode plain = api.get(ARTICLE + "/annotations").json();

    assertThat(described.mediaType()).isEqualTo("application/ld+json");
    assertThat(described.json()).isEqualTo(plain);
    JsonNode collection = expand(described.body());
    assertThat(collection).hasSize(5);
    JsonNode page = collection.get("https://www.w3.org/ns/activitystreams#first").get(0);
    assertThat(page).hasSize(4);
    JsonNode items = page.at("/https:~1~1www.w3.org~1ns~1activitystreams#items/0/@list");
    assertThat(items).hasSameSizeAs(plain.at("/first/items"));
    JsonNode annotation = items.get(0);
    assertThat(annotation).hasSize(5);
    assertThat(annotation.get(OA + "hasBody").get(0)).hasSize(4);
    JsonNode target = annotation.get(OA + "hasTarget").get(0);
    assertThat(target).hasSize(2);
    assertThat(target.get(OA + "hasSelector").get(0)).hasSize(3);
    assertThat(target.get(OA + "hasSelector").get(1)).hasSize(4);
  }

  @Test
  void eachFormatOfAnArticleHasItsOwnTag() {
    String json = api.get(ARTICLE).header("ETag");
    ApiResponse described = api.get(ARTICLE, "Accept", "application/ld+json");

    assertThat(json).startsWith("\"");
    assertThat(described.header("ETag")).startsWith("W/\"").contains("-jsonld-");
    ApiResponse other =
        api.send(
            "GET",
            ARTICLE,
            request ->
                request.header("Accept", "application/ld+json").header("If-None-Match", json));
    assertThat(other.status()).isEqualTo(200);
    String tag = api.get(ARTICLE + "?format=jsonld").header("ETag");
    assertThat(api.get(ARTICLE + "?format=jsonld", "If-None-Match", tag).status()).isEqualTo(304);
  }

  @Test
  void theContextIsNamedInEachAndKeptForADay() {
    JsonNode strategy = api.get(STRATEGY + "?format=jsonld").json();
    assertThat(strategy.get("@context").toString())
        .isEqualTo(
            "[\"%1$s/contexts/entity\",{\"@base\":\"%1$s/api/v1/initiatives/\"}]"
                .formatted(server()));
    ApiResponse context = api.get("/contexts/entity", "Origin", "https://elsewhere.test");
    assertThat(context.mediaType()).isEqualTo("application/ld+json");
    assertThat(context.header("Cache-Control")).isEqualTo("max-age=86400, public");
    assertThat(context.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(api.get("/contexts/entity", "If-None-Match", context.header("ETag")).status())
        .isEqualTo(304);
    ApiResponse other = api.get("/contexts/other");
    assertThat(other.status()).isEqualTo(404);
    assertThat(other.mediaType()).isEqualTo("application/problem+json");
  }

  @Test
  void anEntityLeadsToItsOtherFormat() {
    assertThat(api.get(STRATEGY).header("Link"))
        .contains(STRATEGY + "?format=jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
  }

  private String server() {
    return "http://localhost:" + api.port();
  }

  private JsonNode expand(String document) throws JsonLdError {
    Map<String, String> known =
        Map.of("http://www.w3.org/ns/anno.jsonld", "/linked-data/annotation-terms.json");
    JsonLdOptions offline =
        new JsonLdOptions(
            (url, options) -> {
              String resource = known.get(url.toString());
              if (url.toString().equals(server() + "/contexts/entity")) {
                return JsonDocument.of(new StringReader(api.get(url.getPath()).body()));
              }
              if (resource == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Asked for " + url);
              }
              return read(resource);
            });
    return JsonMapper.shared()
        .readTree(
            JsonLd.expand(JsonDocument.of(new StringReader(document)))
                .options(offline)
                .get()
                .toString())
        .get(0);
  }

  private static Document read(String resource) throws JsonLdError {
    return JsonDocument.of(
        new InputStreamReader(
            Objects.requireNonNull(LinkedDataIntegrationTests.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8));
  }
}
