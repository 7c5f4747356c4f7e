package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What reading leaves over is told, and in what language it is written. */
@EditorTest
class UnreadIntegrationTests {

  private static final String PATH = "/api/v1/articles/left-over";

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;

  @AfterEach
  void withdrawAll() {
    editor.withdrawAll();
  }

  @Test
  void sentencesThatGaveNoFactAreListedAndCounted() {
    editor.add(
        "left-over",
        "2023-07-05",
        "Uzbekistan chaired the SCO in 2021-2022. A memorandum is being prepared. The party 🎉 went on. A memorandum is being prepared.");

    JsonNode page = api.get(PATH + "/unread?size=1&page=1").json();
    assertThat(page.get("content").toString())
        .isEqualTo("[{\"start\":94,\"end\":125,\"exact\":\"A memorandum is being prepared.\"}]");
    assertThat(page.at("/page/totalElements").asInt()).isEqualTo(2);
    assertThat(api.get("/api/v1/articles?id=left-over").json().at("/content/0/unread").asInt())
        .isEqualTo(2);
    assertThat(api.get(PATH).json().get("unread").asInt()).isEqualTo(2);
    assertThat(api.get(PATH + "/unread?format=csv").body())
        .startsWith("start,end,exact\r\n41,72,A memorandum is being prepared.\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The leaders of the SCO met in the capital of Uzbekistan and spoke of trade and of the roads between them.",
        "ru | Главы государств Шанхайской организации сотрудничества встретились в столице Узбекистана и обсудили вопросы торговли и транспорта.",
        "zh | 上海合作组织成员国元首理事会会议在乌兹别克斯坦首都举行，各方就贸易和交通合作交换了意见，并签署了多项文件。",
        "de | Die Staatschefs der Schanghaier Organisation trafen sich in der Hauptstadt Usbekistans und sprachen über Handel und Verkehr.",
        "kk | Шанхай ынтымақтастық ұйымына мүше мемлекеттердің басшылары Өзбекстан астанасында кездесіп, сауда мен көлік мәселелерін талқылады.",
        "fa | سران کشورهای عضو سازمان همکاری شانگهای در پایتخت ازبکستان دیدار کردند و درباره تجارت و حمل و نقل گفتگو کردند.",
        "'' | Tashkent, 20 September. Mirziyoyev, Tokayev, Rahmon, Japarov, Xi, Putin, Modi, Raisi.",
        "'' | SCO 2022"
      })
  void aLanguageThatNobodyStatesIsDetected(String language, String text) {
    editor.add("left-over", "2023-07-05", text);

    assertThat(api.get(PATH).json().path("language").asString("")).isEqualTo(language);
  }
}
