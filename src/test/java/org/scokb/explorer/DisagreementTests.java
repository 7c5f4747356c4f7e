package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Task 8: several articles on one thing, which disagree, and what each of them changed. */
class DisagreementTests extends ExplorerTest {

  private static final String ADDRESS = "/initiatives/green-garden-programme-2022-2026";
  private static final List<String> ARTICLES =
      List.of("gardens-1", "gardens-2", "gardens-3", "gardens-4");

  @BeforeEach
  void addArticles() {
    post(
        "gardens-1",
        "2021-09-01",
        """
        Uzbekistan takes the chair

        Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President \
        Shavkat Mirziyoyev proposed to adopt the Programme of Green Gardens for 2022-2026.
        """);
    post(
        "gardens-2",
        "2022-05-10",
        """
        Members adopt a programme

        In Tashkent the SCO member states adopted the Programme of Green Gardens for 2022-2026, which Tajikistan had \
        proposed.
        """);
    post(
        "gardens-3",
        "2022-08-20",
        """
        Work goes on

        Uzbekistan is preparing the Programme of Green Gardens for 2022-2026, an adviser said. Experts of the SCO will \
        discuss it.
        """);
    post(
        "gardens-4",
        "",
        """
        Notes of a reader

        Uzbekistan, which chairs the SCO, completed the Programme of Green Gardens for 2022-2026.
        """);
  }

  @AfterEach
  void withdrawThem() {
    ARTICLES.forEach(this::withdraw);
  }

  @Test
  void aHistoryStandsByDateWithReversalsMarkedAndWhatHasNoDateApart() {
    open(ADDRESS);

    assertThat(page.locator(".step .status"))
        .hasText(new String[] {"Proposed", "Adopted", "In preparation"});
    assertThat(page.locator(".step").last()).containsText("reported 20 August 2022");
    assertThat(page.locator(".step .badge"))
        .hasText(new String[] {"Less far than reported before"});
    assertThat(page.locator(".step").last().locator(".badge")).isVisible();
    assertThat(page.locator(".undated .status")).hasText(new String[] {"Completed"});

    page.getByText("Uzbekistan 2021–2022").first().click();
    page.waitForURL("**/chairmanships/uz-2021-2022");
    settle();
    Locator steps = page.locator("section:has(> #steps) .moves li");
    assertThat(steps).hasCount(2);
    assertThat(steps.first()).containsText("reported 10 May 2022");
    assertThat(steps.last()).containsText("Less far than reported before");
  }

  @Test
  void whatArticlesDisagreeOnIsMarkedInListsAndToldWithTheWordsOfEachSide() {
    open("/initiatives");
    page.getByLabel("On some field").check();
    page.waitForURL("**/initiatives?disputed=true");
    assertThat(page.locator(".card")).hasCount(1);
    assertThat(page.locator(".card")).containsText("Articles disagree");

    page.click("footer >> text=Disagreements");
    settle();
    Locator gardens = page.locator(".disagreement");
    assertThat(gardens).hasCount(1);
    assertThat(gardens.locator("h4")).containsText("Proposed by");
    assertThat(gardens.locator("summary strong"))
        .hasText(new String[] {"Uzbekistan", "Tajikistan"});
    assertThat(gardens.locator(".claim-passed blockquote"))
        .containsText("which Tajikistan had proposed");
    assertAccessible();

    gardens.getByText("Programme of Green Gardens").first().click();
    page.waitForURL("**" + ADDRESS);
    assertThat(page.locator(".notice")).containsText("Articles disagree on proposed by");
    assertThat(page.locator(".claim").first()).containsText("Proposed by");
    assertAccessible();
  }

  @Test
  void whatChangedIsToldByDayFromWhatToWhatAndCanBeFollowed() {
    open("/changes");
    page.getByLabel("Chairmanship").selectOption("uz-2021-2022");
    page.waitForURL("**/changes?chairmanship=uz-2021-2022");
    Locator second =
        page.locator(".revision", new Page.LocatorOptions().setHasText("Members adopt"));

    assertThat(second.locator(".change-fields").first()).containsText("Status");
    assertThat(second.locator(".change-fields del").first()).hasText("proposed");
    assertThat(second.locator(".change-fields ins").first()).hasText("adopted");
    assertThat(second.locator(".change-fields ins").nth(1)).hasText("Tajikistan");
    assertThat(page.getByText("Follow it as a feed"))
        .hasAttribute("href", Pattern.compile("chairmanship=uz-2021-2022&format=atom"));
    assertAccessible();

    page.getByLabel("Since").fill("2100-01-01");
    page.getByLabel("Since").dispatchEvent("change");
    assertThat(page.locator(".empty")).containsText("Nothing changed");
  }

  @Test
  void whatNarrowsTheChangesIsShownAndCanBeTakenAway() {
    open("/");
    page.click("text=entries in all");
    page.waitForURL("**/changes?since=*");
    settle();
    assertThat(page.locator(".revision")).hasCount(1);
    assertThat(page.locator(".chip"))
        .containsText("After revision " + page.url().replaceFirst(".*since=", ""));
    assertAccessible();
    page.click(".chip");
    page.waitForURL("**/changes");

    open("/changes?resource=initiatives,people");
    assertThat(page.getByLabel("Kind").locator("option:checked")).hasText("Initiatives, People");
    assertThat(page.locator(".hit-kind", new Page.LocatorOptions().setHasText("Meeting")))
        .hasCount(0);
    page.getByLabel("Kind").selectOption("");
    page.waitForURL("**/changes");

    open("/changes?article=gardens-2&page=-1");
    assertThat(page.locator(".chip")).containsText("Article: Members adopt a programme");
    assertThat(page.locator(".revision").first()).isVisible();
  }

  @Test
  void theKindsOfDisagreementsAreShownAndOneThatThereIsNotCountsForNothing() {
    open("/disagreements?resource=initiatives,people");
    assertThat(page.getByLabel("Kind").locator("option:checked")).hasText("Initiatives, People");
    assertThat(page.locator(".disagreement")).hasCount(1);

    open("/disagreements?resource=articles,foo");
    assertThat(page.getByLabel("Kind").locator("option:checked")).hasText("All");
    assertThat(page.locator(".disagreement")).hasCount(1);
  }

  @Test
  void anArticleThatIsGoneIsNamedByItsTitleWithoutALink() {
    withdraw("gardens-4");
    open("/changes");
    Locator last = page.locator(".revision").first();

    assertThat(last.locator("h3")).hasText("Notes of a reader");
    assertThat(last.locator("h3 a")).hasCount(0);
    assertThat(last).containsText(", by editor: ");
  }

  @Test
  void anArticleWhoseTextIsReplacedKeepsWhatWasGivenWithIt() {
    String text = "Notes of a reader\n\nUzbekistan chairs the SCO";
    Map<String, Object> given =
        Map.of("title", "Seen over a fence", "authors", List.of("A. Gardener"), "text", text);
    page.request().put("/api/v1/articles/gardens-4", signed().setData(given));
    open("/articles/gardens-4");
    page.click("text=Replace its text");
    page.fill("#new-text", text + " in 2021-2022.");
    signIn("asked");
    page.click("dialog button:has-text('Replace the text')");
    assertThat(page.locator("#text")).containsText("in 2021-2022.");
    assertThat(page.locator("h1")).hasText("Seen over a fence");
    assertThat(page.locator(".facts")).containsText("A. Gardener");

    page.click("text=Replace its text");
    page.getByLabel("Title").fill(" ");
    page.click("dialog button:has-text('Replace the text')");
    assertThat(page.locator("h1")).hasText("Notes of a reader");
  }

  @Test
  void anEditorReplacesAnArticleOnItsOwnPageAndWithdrawsIt() {
    open("/articles/gardens-2");
    page.click("text=Replace its text");
    assertAccessible();
    page.fill("#new-text", "");
    signIn("asked");
    page.click("dialog button:has-text('Replace the text')");
    assertThat(page.locator("#new-text")).isFocused();
    expectTrouble("422");
    page.fill(
        "#new-text",
        "Members adopt a programme\n\nIn Tashkent the SCO member states discussed gardens.");
    page.click("dialog button:has-text('Replace the text')");

    assertThat(page.locator(".notice")).containsText("Replaced and read again");
    assertThat(page.locator("#text")).containsText("discussed gardens");
    assertAccessible();
    open(ADDRESS);
    assertThat(page.locator(".step .status")).hasText(new String[] {"Proposed", "In preparation"});

    open("/articles/gardens-2");
    page.click("text=Withdraw it");
    signIn("asked");
    page.click("dialog button:has-text('Withdraw the article')");
    page.waitForURL("**/articles");
    assertThat(page.locator(".entries")).not().containsText("Members adopt a programme");

    page.navigate("/articles/gardens-2");
    settle();
    assertThat(page.locator(".empty")).containsText("Nothing is stated of this any more");
    expectTrouble("410");
  }
}
