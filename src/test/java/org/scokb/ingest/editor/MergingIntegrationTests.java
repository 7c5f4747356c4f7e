package org.scokb.ingest.editor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.article.Article;
import org.scokb.article.ArticleMetadata;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.text.Text;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Facts of several articles about the same thing, and about different ones. */
@ApiTest
class MergingIntegrationTests {

  @Autowired ApiClient api;
  @Autowired Editor editor;

  private final List<String> added = new ArrayList<>();

  @AfterEach
  void withdrawAll() {
    added.forEach(id -> editor.withdraw(id, new Preconditions(null, null)));
    added.clear();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Programme of Cooperation in Countering Piracy for 2031-2033 | a Cooperation Program to Counter Piracy for 2031-2033
          the Lake Protection Strategy until 2040                        | the SCO Lake Protection Strategy until 2040
          the Lake Protection Strategy for 2031-2036                     | the Lake Protection Strategy
          the SCO Centre for Rare Alphabets                              | a Center for Rare Alphabets of the SCO
          the Agreement on Cooperation in Beekeeping                     | an agreement on cooperation in beekeeping
          """)
  void wordingsOfOneTitleAreOne(String one, String other) {
    add("one", "The SCO leaders met. Uzbekistan proposed " + one + ".");
    add("other", "The SCO leaders met. Uzbekistan proposed " + other + ".");
    assertThat(articlesOf("initiatives")).contains(List.of("one", "other"));
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Lake Protection Strategy for 2018-2023   | the Lake Protection Strategy for 2024-2029
          the SCO Centre for Rare Alphabets            | the SCO Centre for Rare Dialects
          the Agreement on Cooperation in Beekeeping   | the Memorandum on Cooperation in Beekeeping
          """)
  void differentThingsStayApart(String one, String other) {
    add("one", "The SCO leaders met. Uzbekistan proposed " + one + ".");
    add("other", "The SCO leaders met. Uzbekistan proposed " + other + ".");
    assertThat(articlesOf("initiatives"))
        .contains(List.of("one"), List.of("other"))
        .doesNotContain(List.of("one", "other"));
  }

  @Test
  void exercisesOfDifferentYearsStayApart() {
    add("one", "Uzbekistan held the SCO exercise “Shield-2021” in Termez.");
    add("other", "Uzbekistan held the SCO exercise “Shield-2023” in Termez.");
    assertThat(ids("initiatives", "shield"))
        .containsExactlyInAnyOrder("exercise-shield-2021", "exercise-shield-2023");
  }

  /** A season is no month, and the winter that begins in a year is of that year. */
  @Test
  void meetingsOfAnotherYearOrMonthStayApart() {
    add("winter", "The SCO Council of Heads of State will meet in Lahore in winter 2039.");
    add("june", "The SCO Council of Heads of State will meet in Karachi in June 2040.");
    add("autumn", "The SCO Council of National Coordinators met in Osh in autumn 2032.");
    add(
        "november",
        "The SCO Council of National Coordinators met in Tashkent on 20 November 2032.");
    assertThat(articlesOf("meetings"))
        .contains(List.of("winter"), List.of("june"), List.of("autumn"), List.of("november"));
  }

  @Test
  void datesAreInTheOrderOfTheirDaysAndNotOfTheirText() {
    add("autumn", "The SCO Council of National Coordinators met in Osh in autumn 2034.");
    add("march", "The SCO Council of National Coordinators met in Tashkent on 5 March 2034.");
    add("december", "The SCO Council of National Coordinators met in Nukus on 2 December 2034.");
    assertThat(
            api.get("/api/v1/meetings?date=2034&sort=date&fields=date")
                .json()
                .get("content")
                .valueStream()
                .map(each -> each.get("date").asString()))
        .containsExactly("2034-03-05", "2034-23", "2034-12-02");
  }

  @Test
  void aTitleWithoutYearsIsOfTheOnlyOneThereIs() {
    add("vague", "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy.");
    assertThat(ids("initiatives", "lake")).containsExactly("lake-protection-strategy");
    add(
        "dated",
        "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2024-2029.");
    assertThat(ids("initiatives", "lake")).containsExactly("lake-protection-strategy-2024-2029");
    assertThat(ids("documents", "lake")).containsExactly("lake-protection-strategy-2024-2029");
    assertThat(
            api.get("/api/v1/documents/lake-protection-strategy-2024-2029")
                .json()
                .at("/initiatives/0/id")
                .asString())
        .isEqualTo("lake-protection-strategy-2024-2029");
    add(
        "older",
        "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2018-2023.");
    assertThat(ids("initiatives", "lake"))
        .containsExactlyInAnyOrder(
            "lake-protection-strategy",
            "lake-protection-strategy-2018-2023",
            "lake-protection-strategy-2024-2029");
    withdraw("older");
    assertThat(ids("initiatives", "lake")).containsExactly("lake-protection-strategy-2024-2029");
  }

  @Test
  void oneNameInSeveralSpellingsIsOnePerson() {
    add("one", "Kyrgyz President Sadyr Japarov spoke at the SCO summit.");
    add("two", "President of the Kyrgyz Republic Sadyr Zhaparov addressed the SCO summit.");
    assertThat(ids("people", "japarov")).containsExactly("sadyr-japarov");
    assertThat(articlesOf("people")).contains(List.of("one", "two"));
    add("three", "Russian Foreign Minister Sergey Polyanov spoke at the SCO summit.");
    add("four", "Foreign Minister of Russia Sergei Polyanov addressed the SCO summit.");
    assertThat(ids("people", "polyanov")).containsExactly("sergei-polyanov");
  }

  /** A month and its last day are one time: what is strongest then is the last step. */
  @Test
  void aHistoryEndsAtTheStatusHoweverExactItsDatesAre() {
    add(
        "month",
        "2025-09",
        "At the summit Uzbekistan launched the SCO Apricot Exchange in Fergana.");
    add("day", "2025-09-30", "Uzbekistan proposed to open an SCO Apricot Exchange in Fergana.");
    JsonNode exchange =
        api.get("/api/v1/initiatives?article=day&fields=status,history").json().at("/content/0");
    assertThat(exchange.get("status").asString()).isEqualTo("completed");
    assertThat(exchange.get("history").valueStream().map(step -> step.get("status").asString()))
        .containsExactly("proposed", "completed");
  }

  @Test
  void statusIsAHistoryThatEndsAtTheLatest() {
    add(
        "later",
        "2024-07-05",
        "The SCO leaders adopted the Lake Protection Strategy for 2024-2029, which Uzbekistan had proposed.");
    add(
        "earlier",
        "2023-07-05",
        "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2024-2029.");
    JsonNode strategy = api.get("/api/v1/initiatives/lake-protection-strategy-2024-2029").json();
    assertThat(strategy.get("status").asString()).isEqualTo("adopted");
    assertThat(strategy.get("history").valueStream().map(step -> step.get("assertedOn").asString()))
        .isSorted()
        .startsWith("2023-07-05")
        .endsWith("2024-07-05");
    assertThat(strategy.at("/history/0/status").asString()).isEqualTo("proposed");
    withdraw("later");
    assertThat(
            api.get("/api/v1/initiatives/lake-protection-strategy-2024-2029")
                .json()
                .get("status")
                .asString())
        .isEqualTo("proposed");
  }

  @ParameterizedTest
  @CsvSource({
    "The SCO Beekeeping Forum of 2023 was held in Almaty., 2023-06-05/2023-06-06",
    "Kazakhstan hosted the SCO Beekeeping Forum in Almaty on 6 June 2023., 2023-06-05/2023-06-06",
    "The SCO Beekeeping Forum will be held in Almaty on 7-8 October 2023., 2023-10-07/2023-10-08",
  })
  void whoTellsADateLessExactlyLaterDoesNotTakeItBack(String later, String date) {
    add("one", "2023-04-01", "The SCO Beekeeping Forum will be held in Almaty on 5-6 June 2023.");
    add("two", "2023-05-01", later);
    assertThat(
            api.get("/api/v1/meetings?q=beekeeping")
                .json()
                .get("content")
                .valueStream()
                .map(meeting -> meeting.get("date").asString()))
        .contains(date);
  }

  @Test
  void whereArticlesDisagreeBothClaimsStay() {
    add(
        "one",
        "2023-09-01",
        "The SCO Beekeeping Forum was held in Almaty on 5 June 2023. Kazakhstan hosted it.");
    add(
        "two",
        "2023-09-02",
        "Kazakhstan hosted the SCO Beekeeping Forum in Astana on 6 June 2023.");
    List<String> meetings = ids("meetings", "beekeeping");
    assertThat(meetings).hasSize(1);
    JsonNode places =
        api.get("/api/v1/meetings/%s/statements?property=place".formatted(meetings.get(0)))
            .json()
            .get("content");
    assertThat(
            places
                .valueStream()
                .map(each -> each.get("value").asString() + " " + each.get("rank").asString()))
        .containsExactly("Almaty normal", "Astana preferred");
  }

  /** A summit is no statement on the chairmanship that it closes, which shows it all the same. */
  @Test
  void aChairmanshipFollowsTheSummitThatClosesIt() {
    add("summit", "The leaders of the SCO met at the summit in Samarkand on 16 September 2022.");
    assertThat(summitOf("uz-2021-2022")).isEqualTo("council-of-heads-of-state-2022");
    assertThat(summitOf("tj-2020-2021")).isEmpty();
    editor.withdraw("summit", new Preconditions(null, null));
    assertThat(summitOf("uz-2021-2022")).isEmpty();
    add("summit", "The leaders of the SCO met at the summit in Dushanbe on 17 September 2021.");
    assertThat(summitOf("tj-2020-2021")).isEqualTo("council-of-heads-of-state-2021");
    assertThat(summitOf("uz-2021-2022")).isEmpty();
  }

  @Test
  void whomALongListLeavesOutAGatheringIsFoundByAllTheSame() {
    List<String> names =
        Stream.of(
                "Akmatov Baitasov Chorobaev Dzhumaev Ermekov Fazylov Galimov Habibov Isaev Jaksybekov"
                    + " Kenzhebaev Lukpanov Mambetov Nazirov Omurbekov Polatov Rasulov Sadykov"
                    + " Tashmatov Umarov Valiev Yuldashev")
            .flatMap(surnames -> Stream.of(surnames.split(" ")))
            .toList();
    add(
        "crowd",
        names.stream()
            .map(
                name ->
                    "Minister of Trade Aziz %s spoke at the SCO Beekeeping Forum in Almaty on 6 June 2023."
                        .formatted(name))
            .collect(joining(" ")));

    JsonNode forum = api.get("/api/v1/meetings?article=crowd").json().at("/content/0");
    assertThat(forum.get("people").valueStream().map(person -> person.get("id").asString()))
        .contains("aziz-akmatov")
        .doesNotContain("aziz-yuldashev");
    String id = forum.get("id").asString();
    assertThat(api.get("/api/v1/meetings?person=aziz-yuldashev").json().at("/content/0/id"))
        .hasToString("\"" + id + "\"");
    assertThat(ids("meetings", "yuldashev")).containsExactly(id);
    assertThat(api.get("/api/v1/meetings?article=crowd&facets=person").json().at("/facets/person"))
        .hasSameSizeAs(names);
  }

  private String summitOf(String chairmanship) {
    return api.get("/api/v1/chairmanships/" + chairmanship).json().at("/summit/id").asString("");
  }

  private void add(String id, String text) {
    add(id, null, text);
  }

  private void add(String id, String publishedOn, String text) {
    editor.add(
        new ArticleReader.Draft(
            id,
            new Text(text),
            new ArticleMetadata(
                null,
                List.of(),
                null,
                null,
                publishedOn == null ? null : new EdtfDate(publishedOn),
                null),
            Article.Origin.REQUEST));
    added.add(id);
  }

  private void withdraw(String id) {
    editor.withdraw(id, new Preconditions(null, null));
    added.remove(id);
  }

  private List<String> ids(String collection, String q) {
    return api.get("/api/v1/%s?q=%s".formatted(collection, q))
        .json()
        .get("content")
        .valueStream()
        .map(entity -> entity.get("id").asString())
        .toList();
  }

  /** For each entity of a collection, the articles that speak of it. */
  private List<List<String>> articlesOf(String collection) {
    return api.get("/api/v1/%s?size=100".formatted(collection))
        .json()
        .get("content")
        .valueStream()
        .map(
            entity ->
                entity
                    .get("evidence")
                    .valueStream()
                    .map(evidence -> evidence.get("article").asString())
                    .distinct()
                    .sorted()
                    .toList())
        .toList();
  }
}
