package org.scokb.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a chairmanship promised, and what became of it. */
@EditorTest
class ScorecardIntegrationTests {

  private static final String SEED = "/api/v1/chairmanships/kz-2023-2024/scorecard";
  private static final String TASHKENT = "/api/v1/chairmanships/uz-2021-2022/scorecard";

  @Autowired ApiClient api;
  @Autowired EditorClient editor;

  @AfterEach
  void withdraw() {
    editor.withdrawAll();
  }

  @Test
  void itAgreesWithTheListOfInitiatives() {
    JsonNode card = api.get(SEED).json();
    JsonNode list =
        api.get("/api/v1/initiatives?chairmanship=kz-2023-2024&facets=status,topic").json();

    assertThat(card.get("chairmanship").toString())
        .isEqualTo("{\"id\":\"kz-2023-2024\",\"term\":\"2023-2024\"}");
    assertThat(card.get("initiatives")).isEqualTo(list.at("/page/totalElements"));
    assertThat(card.get("byStatus")).isEqualTo(list.at("/facets/status"));
    assertThat(card.get("byTopic")).isEqualTo(list.at("/facets/topic"));
  }

  @Test
  void itTellsWhatThereIsOfEachPriority() {
    JsonNode priorities = api.get(SEED).json().get("priorities");

    assertThat(priorities.valueStream().map(each -> each.get("topic").asString()))
        .contains("security", "economy", "environment");
    assertThat(priorities.valueStream().map(JsonNode::toString))
        .contains(
            "{\"topic\":\"security\",\"initiatives\":2,\"adopted\":0}",
            "{\"topic\":\"economy\",\"initiatives\":1,\"adopted\":0}");
  }

  @Test
  void aStepIsWhereOneStatusFollowsAnother() {
    JsonNode steps = api.get(SEED).json().get("steps");

    assertThat(steps.valueStream().map(ScorecardIntegrationTests::describe))
        .containsExactly(
            "Anti-Drug Strategy: proposed, in-progress: is also using the Anti-Drug Strategy");
  }

  @Test
  void whatAnArticleAdvancesIsAStepUntilTheArticleIsWithdrawn() {
    editor.add(
        "promise",
        "2021-09-20",
        """
        Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. \
        Uzbekistan proposed the Lake Protection Strategy for 2024-2029. \
        The priorities of the chairmanship are environmental protection and tourism.
        """);
    JsonNode before = api.get(TASHKENT).json();
    assertThat(before.get("initiatives").asInt()).isEqualTo(1);
    assertThat(before.get("byStatus").toString())
        .isEqualTo("[{\"value\":\"proposed\",\"label\":\"Proposed\",\"count\":1}]");
    assertThat(before.get("steps").isEmpty()).isTrue();

    editor.add(
        "again",
        "2021-10-20",
        "The SCO met. Uzbekistan proposed the Lake Protection Strategy for 2024-2029.");
    assertThat(api.get(TASHKENT).json().get("steps").isEmpty())
        .as("the same status again is no step")
        .isTrue();

    editor.add(
        "outcome",
        "2022-09-16",
        "The SCO leaders adopted the Lake Protection Strategy for 2024-2029, which Uzbekistan had proposed.");
    JsonNode after = api.get(TASHKENT).json();
    assertThat(after.get("byStatus").toString())
        .isEqualTo("[{\"value\":\"adopted\",\"label\":\"Adopted\",\"count\":1}]");
    assertThat(after.at("/steps").size()).isEqualTo(1);
    JsonNode step = after.at("/steps/0");
    assertThat(step.get("initiative").toString())
        .isEqualTo(
            "{\"id\":\"lake-protection-strategy-2024-2029\",\"title\":\"Lake Protection Strategy\"}");
    assertThat(step.get("from").asString()).isEqualTo("proposed");
    assertThat(step.get("to").asString()).isEqualTo("adopted");
    assertThat(step.at("/evidence/article").asString()).isEqualTo("outcome");
    assertThat(step.at("/evidence/exact").asString()).contains("adopted");
    assertThat(adopted(before)).containsExactly("environment 1 0", "tourism 0 0");
    assertThat(adopted(after)).containsExactly("environment 1 1", "tourism 0 0");

    editor.withdraw("outcome");
    editor.withdraw("again");
    assertThat(api.get(TASHKENT).json()).isEqualTo(before);
  }

  @Test
  void aWeakerStatusThatAnArticleLooksBackOnIsNoStepBack() {
    editor.add(
        "adoption",
        "2021-09-20",
        """
        Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. \
        The SCO leaders adopted the Lake Protection Strategy for 2024-2029.
        """);
    editor.add(
        "retrospect",
        "2022-09-16",
        "The SCO leaders adopted the Lake Protection Strategy for 2024-2029, which Uzbekistan had proposed.");

    JsonNode strategy = api.get("/api/v1/initiatives/lake-protection-strategy-2024-2029").json();
    assertThat(
            strategy
                .get("history")
                .valueStream()
                .map(step -> step.get("status").asString() + " " + step.get("claims")))
        .containsExactly("adopted 2");
    assertThat(api.get(TASHKENT).json().get("steps").isEmpty()).isTrue();
  }

  @Test
  void whatWasTurnedDownInBetweenIsAStep() {
    editor.add("first", "2021-09-20", "Kazakhstan proposed an SCO Tea Academy in 2010.");
    editor.add(
        "second",
        "2022-09-16",
        "Kazakhstan proposed an SCO Tea Academy in 2010. In 2011 the ministers rejected the SCO Tea Academy.");

    assertThat(
            api.get("/api/v1/initiatives?article=second")
                .json()
                .at("/content/0/history")
                .valueStream()
                .map(step -> step.get("status").asString()))
        .containsExactly("proposed", "not-agreed", "proposed");
  }

  @Test
  void aChairmanshipOfTheReferenceTableAloneHasAnEmptyOne() {
    assertThat(api.get("/api/v1/chairmanships/ru-2014-2015/scorecard").body())
        .isEqualTo(
            "{\"chairmanship\":{\"id\":\"ru-2014-2015\",\"term\":\"2014-2015\"},\"initiatives\":0,"
                + "\"byStatus\":[],\"byTopic\":[],\"priorities\":[],\"steps\":[]}");
  }

  @Test
  void aChairmanshipThatThereIsNotIsNotFound() {
    for (String id : List.of("nobody", "kz-2033-2034", "KZ-2023-2024")) {
      assertThat(api.get("/api/v1/chairmanships/%s/scorecard".formatted(id)).status())
          .isEqualTo(404);
    }
    assertThat(api.get(SEED + "?topic=culture").status()).isEqualTo(400);
  }

  private static List<String> adopted(JsonNode card) {
    return card.get("priorities")
        .valueStream()
        .map(
            each ->
                "%s %s %s"
                    .formatted(
                        each.get("topic").asString(), each.get("initiatives"), each.get("adopted")))
        .toList();
  }

  private static String describe(JsonNode step) {
    return "%s: %s, %s: %s"
        .formatted(
            step.at("/initiative/title").asString(),
            step.get("from").asString(),
            step.get("to").asString(),
            step.at("/evidence/exact").asString());
  }
}
