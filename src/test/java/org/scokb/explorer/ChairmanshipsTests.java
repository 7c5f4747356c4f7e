package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Task 5: one chair with what it promised and what became of that, and two of them. */
class ChairmanshipsTests extends ExplorerTest {

  private static final String ADDRESS = "/chairmanships/kz-2023-2024";

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void theTimelineLeadsToAChairAndWhatBecameOfItsPromises(int width) {
    page.setViewportSize(width, 900);
    open("/");
    page.click("nav >> text=Chairmanships");
    assertThat(page.locator("h1")).hasText("Chairmanships");
    // Turns of which nothing is known are folded where several stand together.
    page.click("text=/turns of which no article here speaks/ >> nth=0");
    assertThat(page.getByText("India").first()).isVisible();

    turn("2023–2024").getByText("Kazakhstan").click();
    page.waitForURL("**" + ADDRESS);

    assertThat(page).hasTitle("Kazakhstan 2023–2024 · SCO chairmanships");
    assertThat(page.locator("h1")).isFocused();
    assertThat(page.locator(".figures"))
        .hasText("11 promised 0 adopted or completed 0 of them completed");
    assertThat(bar("Environment")).containsText("3 promised");
    assertThat(bar("In preparation")).containsText("3 of 11");
    assertThat(page.locator("section:has(> #meetings) li").first())
        .containsText("National Coordination Council meeting");
    assertThat(page.locator("section:has(> #documents) li")).hasCount(5);

    bar("Environment").locator("a").click();
    page.waitForURL("**/initiatives?chairmanship=kz-2023-2024&topic=environment");
    assertThat(page.locator(".toolbar h2")).hasText("3 initiatives");
  }

  @Test
  void theListAndTheChairAreAccessible() {
    open("/chairmanships");
    assertAccessible();
    open(ADDRESS);
    page.click("text=The same figures as tables");
    assertAccessible();
  }

  @Test
  void noFigureOfTheChartsCoversAName() {
    page.setViewportSize(320, 900);
    open("/chairmanships/kz-2023-2024");

    assertThat(
            page.evaluate(
                """
                [...document.querySelectorAll(".bars li")].filter((bar) => {
                  const [name, figure] = ["a", ".bar-figure"].map((each) => bar.querySelector(each).getBoundingClientRect());
                  return name.right > figure.left && name.bottom > figure.top && figure.bottom > name.top;
                }).map((bar) => bar.innerText)"""))
        .isEqualTo(List.of());
    page.setViewportSize(WIDE, 900);
  }

  @Test
  void theFiguresOfTheChartsStandInTablesToo() {
    open(ADDRESS);
    page.click("text=The same figures as tables");

    assertThat(page.locator(".figures-table").first().locator("tbody tr"))
        .containsText(
            new String[] {
              "Environment300",
              "Culture200",
              "Security200",
              "Education and science100",
              "Tourism100"
            });
    assertThat(page.locator(".figures-table").last().locator("tbody tr"))
        .hasText(new String[] {"In progress4", "Proposed4", "In preparation3"});
  }

  @Test
  void aPriorityAndAStepShowTheWordsThatSaySoAndLeadToTheirPlace() {
    open(ADDRESS);
    Locator culture = page.locator(".priority", new Page.LocatorOptions().setHasText("Culture"));
    Locator step = page.locator(".moves li");

    assertThat(culture).containsText("2 initiatives, none adopted or completed");
    assertThat(culture.locator("mark")).hasText("cultural and humanitarian");
    assertThat(culture.locator("figcaption a"))
        .hasAttribute("href", "/articles/kazakhstan-as-chair-of-the-sco?quote=4407-4432");
    assertThat(step.locator(".status")).hasText(new String[] {"Proposed", "In progress"});
    assertThat(step.locator("mark")).hasText("is also using the Anti-Drug Strategy");
  }

  @Test
  void whatIsCompletedIsCountedAlikeEverywhere() {
    post(
        "health",
        "2026-02-01",
        """
        Health under Kyrgyzstan

        The priorities of the Kyrgyz chairmanship of the SCO in 2025-2026 are health, education and \
        science. Kyrgyzstan completed the SCO Health Project. The SCO Health Programme was adopted in \
        2025. Kyrgyzstan proposed the SCO Health Fund.""");
    open("/chairmanships/kg-2025-2026");

    assertThat(page.locator(".figures"))
        .hasText("3 promised 2 adopted or completed 1 of them completed");
    assertThat(bar("Health"))
        .containsText("3 promised, 2 adopted or completed, 1 of them completed");
    assertThat(page.locator(".priority").last())
        .containsText("3 initiatives, 2 adopted or completed");
    assertThat(page.locator(".priority h3"))
        .hasText(new String[] {"Education and science", "Health"});
    open("/");
    assertThat(page.locator(".panel .chips")).containsText("Education and science");
    withdraw("health");
  }

  @Test
  void aChairThatNoArticleSpeaksOfSaysSo() {
    open("/chairmanships/kg-2025-2026");

    assertThat(page.locator("h1")).hasText("Kyrgyzstan 2025–2026");
    assertThat(page.locator(".empty")).containsText("No article speaks of this chair yet");
    assertThat(page.locator(".facts")).containsText("a reference table");
    assertAccessible();
  }

  @Test
  void aChairThatAnArticleOnlyNamesStandsWithItsWords() {
    post(
        "old-days",
        "",
        "Old days recalled\n\nUzbekistan held the chairmanship of the Shanghai Cooperation Organization (SCO) in 2003-2004.");
    open("/chairmanships");
    assertThat(turn("2003–2004").locator("h3")).hasText("Uzbekistan");

    open("/chairmanships/uz-2003-2004");
    assertThat(page.locator(".facts")).containsText("Old days recalled");
    assertThat(page.locator(".empty")).hasCount(0);
    assertThat(page.locator("section:has(> #words) mark").first())
        .containsText("Uzbekistan held the chairmanship");
    assertThat(page.locator("section:has(> #claims)")).containsText("1 article");
    assertAccessible();
    withdraw("old-days");
  }

  @Test
  void aTurnToComeIsCountedShownAndMarked() {
    post(
        "plans",
        "",
        "Russia to chair\n\nRussia will hold the chairmanship of the Shanghai Cooperation Organization (SCO) in 2037-2038.");
    open("/chairmanships");

    assertThat(page.locator("#turns")).hasText("27 turns, latest first");
    assertThat(page.locator(".timeline h3, .turn-folded li")).hasCount(27);
    assertThat(turn("2037–2038").locator("h3")).hasText("Russia To come");
    assertThat(page.locator(".timeline .badge")).hasCount(1);
    assertAccessible();
    open("/");
    assertThat(page.locator(".timeline")).not().containsText("2037");
    withdraw("plans");
  }

  @Test
  void aChairThatThereIsNotIsSaidToBeMissing() {
    open("/chairmanships/xx-1999-2000");

    assertThat(page.locator("h1")).hasText("There is nothing here");
    expectTrouble("404");
  }

  @Test
  void onPaperThereIsTheContentAloneWithEveryQuoteOpen() {
    open(ADDRESS);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".site-header")).isHidden();
    assertThat(page.locator(".view-ways")).isHidden();
    assertThat(page.locator("main"))
        .hasAttribute(
            "data-printed",
            Pattern.compile("http.*/chairmanships/kz-2023-2024, printed on .*, revision \\d+.*"));
    assertThat(page.getByText("Initiatives by topic")).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void twoChairsStandSideBySideUnderAnAddressThatBringsThemBack(int width) {
    page.setViewportSize(width, 900);
    open("/chairmanships");
    page.click("text=Compare two chairs");
    page.waitForURL("**/chairmanships/compare");
    assertThat(heads()).hasText(new String[] {"Kazakhstan 2023–2024", "Kyrgyzstan 2025–2026"});

    page.getByLabel("Second chair").selectOption("cn-2024-2025");
    page.waitForURL("**/chairmanships/compare?left=kz-2023-2024&right=cn-2024-2025");
    assertThat(heads()).hasText(new String[] {"Kazakhstan 2023–2024", "China 2024–2025"});
    assertThat(page.locator("#announcer"))
        .hasText("Kazakhstan 2023–2024: 11 promised; China 2024–2025: 0 promised");
    Locator environment =
        page.locator(".compare-topic", new Page.LocatorOptions().setHasText("Environment"));
    assertThat(environment.last()).containsText("3 promisedNone");
    assertThat(environment.nth(1)).containsText("Only Kazakhstan 2023–2024");

    page.goBack();
    assertThat(heads()).hasText(new String[] {"Kazakhstan 2023–2024", "Kyrgyzstan 2025–2026"});
    assertThat(page.getByLabel("Second chair")).hasValue("kg-2025-2026");
  }

  @Test
  void twoChairsSideBySideAreAccessible() {
    open("/chairmanships/compare?left=kz-2023-2024&right=cn-2024-2025");
    assertAccessible();
  }

  private Locator turn(String term) {
    return page.locator(".turn", new Page.LocatorOptions().setHasText(term));
  }

  private Locator bar(String name) {
    return page.locator(".bars li", new Page.LocatorOptions().setHasText(name));
  }

  private Locator heads() {
    return page.locator(".compare thead th");
  }
}
