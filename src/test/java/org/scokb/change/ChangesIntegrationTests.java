package org.scokb.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** What changes say of an initiative from its first article to the end of its last. */
@EditorTest
class ChangesIntegrationTests {

  private static final String STRATEGY = "lake-protection-strategy-2024-2029";
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;
  private long before;

  @BeforeEach
  void tellWhatBecomesOfTheStrategy() {
    before = revision();
    editor.add(
        "proposed",
        "2023-07-05",
        "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2024-2029.");
    editor.add(
        "adopted",
        "2024-07-05",
        "The SCO leaders adopted the Lake Protection Strategy for 2024-2029, which Uzbekistan had"
            + " proposed.");
    editor.withdraw("adopted");
    editor.withdraw("proposed");
  }

  @AfterEach
  void withdraw() {
    editor.withdrawAll();
  }

  @Test
  void aChangeTellsEachFieldThatIsOtherwiseThanBefore() {
    List<JsonNode> changes = changes("resource=initiatives&id=" + STRATEGY);
    assertThat(changes.stream().map(change -> change.get("change").asString()))
        .containsExactly("created", "updated", "updated", "withdrawn");
    assertThat(changes)
        .allSatisfy(
            change ->
                assertThat(change.get("title").asString()).isEqualTo("Lake Protection Strategy"));
    assertThat(changes.stream().map(change -> change.get("by").asString())).containsOnly("editor");
    assertThat(changes("by=editor&resource=initiatives&id=" + STRATEGY)).hasSize(4);
    assertThat(changes("by=stranger")).isEmpty();
    assertThat(
            api.get("/api/v1/changes?resource=articles&id=kazakhstan-as-chair-of-the-sco")
                .json()
                .at("/content/0/by")
                .isNull())
        .as("what the application read itself")
        .isTrue();
    assertThat(fields(changes.get(0)))
        .contains(
            "title: null → Lake Protection Strategy",
            "status: null → proposed",
            "proposedBy: null → UZ",
            "period: null → 2024/2029");
    assertThat(fields(changes.get(1))).containsExactly("status: proposed → adopted");
    assertThat(fields(changes.get(2))).containsExactly("status: adopted → proposed");
    assertThat(fields(changes.get(3)))
        .contains("title: Lake Protection Strategy → null", "status: proposed → null");
  }

  @Test
  void aChairmanshipHasTheChangesOfAllThatBelongsToIt() {
    editor.add(
        "chair",
        "2022-03-05",
        "Uzbekistan holds the chairmanship of the SCO in 2021-2022. It proposed a Programme of Moon"
            + " Gardens.");
    List<JsonNode> changes = changes("chairmanship=uz-2021-2022");
    assertThat(changes.stream().map(change -> change.get("resource").asString()))
        .contains("chairmanships", "initiatives");
    assertThat(changes)
        .allSatisfy(
            change -> assertThat(change.get("chairmanship").asString()).isEqualTo("uz-2021-2022"));
  }

  @Test
  void aChairmanshipTellsThePrioritiesThatComeAndGo() {
    String holds = "Uzbekistan holds the chairmanship of the SCO in 2021-2022. ";
    editor.add(
        "chair",
        "2022-03-05",
        holds + "The priorities of its chairmanship are security and tourism.");
    editor.replace("chair", holds + "The priorities of its chairmanship are security and energy.");
    List<JsonNode> changes = changes("resource=chairmanships&id=uz-2021-2022");
    assertThat(fields(changes.get(0)))
        .contains("priorities: null → security", "priorities: null → tourism");
    assertThat(fields(changes.get(1)))
        .containsExactlyInAnyOrder("priorities: null → energy", "priorities: tourism → null");
  }

  @Test
  void aDayStandsForTheRevisionThatItBeganWith() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String all = "/api/v1/changes?size=1";
    long total = total(all);
    assertThat(total(all + "&since=" + today)).isEqualTo(total);
    assertThat(total(all + "&since=" + today.plusDays(2))).isZero();
    assertThat(total(all + "&since=2001-06-15")).isEqualTo(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "2024-02-30",
        "2024-07",
        "%D9%A1",
        "yesterday",
        "1e3",
        "9999999999999999999"
      })
  void whatIsNeitherARevisionNorADayIsRefused(String since) {
    ApiResponse refusal = api.get("/api/v1/changes?since=" + since);
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.json().get("type").asString()).isEqualTo("/problems/invalid-parameter");
  }

  @Test
  void aFeedHasTheNewestChangeFirst() throws Exception {
    ApiResponse response =
        api.get(
            "/api/v1/changes?resource=initiatives&id=%s&since=%d".formatted(STRATEGY, before),
            "Accept",
            "application/atom+xml");
    assertThat(response.mediaType()).isEqualTo("application/atom+xml");
    Element feed = xml(response.body());
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(texts(feed, "title"))
        .containsExactly(
            "SCO chairmanship knowledge base: what has changed",
            "Lake Protection Strategy: withdrawn",
            "Lake Protection Strategy: status: adopted → proposed",
            "Lake Protection Strategy: status: proposed → adopted",
            "Lake Protection Strategy: created");
    assertThat(texts(feed, "updated").get(0)).isEqualTo(texts(feed, "updated").get(1));
    assertThat(texts(feed, "updated").stream().skip(1))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(texts(feed, "id")).doesNotHaveDuplicates().hasSize(5);
  }

  @Test
  void aFeedLeadsFromPageToPage() throws Exception {
    String first =
        "/api/v1/changes?resource=initiatives&id=%s&since=%d&size=2&format=atom"
            .formatted(STRATEGY, before);
    Element feed = xml(api.get(first).body());
    String next = link(feed, "next");
    Element second = xml(api.get(next).body());

    assertThat(texts(second, "title")).endsWith("Lake Protection Strategy: created").hasSize(3);
    assertThat(texts(second, "id").get(0)).isEqualTo(texts(feed, "id").get(0));
    assertThat(texts(feed, "id").get(0)).doesNotContain("size").contains("id=" + STRATEGY);
    assertThat(api.get(first).header("Link")).contains(next + ">; rel=\"next\"");
    assertThat(link(second, "previous")).isEqualTo(first + "&page=0");
    assertThat(link(second, "next")).isNull();
    assertThat(link(feed, "previous")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "sort, revision",
    "sort, 'title,desc'",
    "fields, id",
    "facets, resource",
  })
  void aFeedTakesNothingThatItHasNoUseFor(String name, String value) {
    String asked = "/api/v1/changes?%s=%s".formatted(name, value);
    ApiResponse refusal = api.get(asked, "Accept", "application/atom+xml");
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.json().get("type").asString()).isEqualTo("/problems/invalid-parameter");
    assertThat(refusal.json().at("/errors/0/parameter").asString()).isEqualTo(name);

    assertThat(api.get(asked).header("Link")).contains("/api/v1/changes?format=atom>");
  }

  private static @Nullable String link(Element feed, String relation) {
    return elements(feed, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href").replaceFirst("http://localhost:\\d+", ""))
        .findFirst()
        .orElse(null);
  }

  @Test
  void anEntryLeadsToThePageOfItsEntity() throws Exception {
    Element feed =
        xml(
            api.get(
                    "/api/v1/changes?resource=initiatives&format=atom&id=anti-drug-strategy-2024-2029")
                .body());
    List<Element> entries = elements(feed, "entry");
    List<String> targets =
        elements(entries.get(entries.size() - 1), "link").stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(targets).hasSize(3);
    assertThat(targets)
        .allSatisfy(
            target ->
                assertThat(api.get(target.replaceFirst("http://localhost:\\d+", "")).status())
                    .isEqualTo(200));
  }

  @Test
  void aTurnInTheChairIsCalledByItsMember() {
    assertThat(
            api.get("/api/v1/changes?resource=chairmanships&id=kz-2023-2024&size=1")
                .json()
                .at("/content/0/title")
                .asString())
        .isEqualTo("Kazakhstan 2023-2024");
  }

  @ParameterizedTest
  @CsvSource({
    "members, KZ",
    "chairmanships, kz-2023-2024",
    "initiatives, anti-drug-strategy-2024-2029",
    "meetings, council-of-heads-of-state-2023",
    "people, kassym-jomart-tokayev",
    "articles, kazakhstan-as-chair-of-the-sco"
  })
  void whateverHasAPageIsShownThere(String resource, String id) throws Exception {
    Element feed =
        xml(
            api.get("/api/v1/changes?format=atom&resource=%s&id=%s".formatted(resource, id))
                .body());
    Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
    assertThat(elements(entry, "link"))
        .filteredOn(link -> link.getAttribute("rel").equals("alternate"))
        .singleElement()
        .satisfies(
            link -> {
              String page = link.getAttribute("href").replaceFirst("http://localhost:\\d+", "");
              assertThat(page).isEqualTo("/%s/%s".formatted(resource, id));
              assertThat(api.get(page).status()).isEqualTo(200);
            });
  }

  private List<JsonNode> changes(String filter) {
    return api.get("/api/v1/changes?size=100&since=%d&%s".formatted(before, filter))
        .json()
        .get("content")
        .valueStream()
        .toList();
  }

  private static List<String> fields(JsonNode change) {
    return change
        .get("fields")
        .valueStream()
        .map(
            field ->
                "%s: %s → %s"
                    .formatted(
                        field.get("property").asString(),
                        field.get("from").asString("null"),
                        field.get("to").asString("null")))
        .toList();
  }

  private long revision() {
    return api.get("/api/v1").json().get("revision").asLong();
  }

  private long total(String path) {
    return api.get(path).json().at("/page/totalElements").asLong();
  }

  private static Element xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<String> texts(Element feed, String name) {
    return elements(feed, name).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Element of, String name) {
    NodeList found = of.getElementsByTagNameNS(ATOM, name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }
}
