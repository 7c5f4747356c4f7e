package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Task 9: lists and pages of everything, to search, cite, copy, print and take along. */
class PagesTests extends ExplorerTest {

  @ParameterizedTest
  @CsvSource({
    "meetings, The Golden Horde and its Heritage, Turkestan",
    "documents, Anti-Drug Strategy, 2024–2029",
    "people, Kassym-Jomart Tokayev, President",
    "organizations, Council of National Coordinators, CNC",
  })
  void everyKindHasAListThatLeadsToAPageOfEach(String kind, String name, String fact) {
    open("/");
    page.click(".counts a[href='/%s']".formatted(kind));
    page.waitForURL("**/" + kind);
    settle();
    assertAccessible();
    page.click("button >> text=Table");
    assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(name)))
        .containsText(fact);

    page.click("tbody a:text-is('%s')".formatted(name));
    page.waitForURL("**/" + kind + "/*");
    assertThat(page.locator("h1")).hasText(name);
    assertThat(page.locator(".facts")).containsText(fact);
    assertThat(page.locator(".evidence .quote mark").first()).isVisible();
    assertAccessible();
  }

  @Test
  void whatBelongsTogetherIsLinkedBothWays() {
    open("/meetings/golden-horde-heritage");
    page.click("section:has(> #initiatives) a >> nth=0");
    page.waitForURL("**/initiatives/golden-horde-heritage");
    settle();
    page.click("section:has(> #meetings) a >> nth=0");
    page.waitForURL("**/meetings/golden-horde-heritage");

    open("/members/KZ");
    assertThat(page.locator("section:has(> #initiatives) li")).hasCount(11);
    page.click("section:has(> #chairmanships) a >> text=Kazakhstan 2023–2024");
    page.waitForURL("**/chairmanships/kz-2023-2024");
  }

  @Test
  void seasonsQuartersAndWordsWithoutASpaceAreShownSoThatTheyCanBeRead() {
    post(
        "forums",
        "2025-06-01",
        """
        %s

        The SCO Youth Forum will be held in Bishkek in autumn 2025. The SCO Health Forum will be held \
        in Bishkek in winter 2025. The SCO Media Forum will be held in Osh in the first quarter of 2026."""
            .formatted("W".repeat(285)));
    open("/meetings");
    assertThat(line("SCO Youth Forum")).containsText("autumn 2025");
    assertThat(line("SCO Health Forum")).containsText("winter 2025–2026");
    assertThat(line("SCO Media Forum")).containsText("first quarter of 2026");
    for (String list : new String[] {"/articles", "/changes", "/search?q=forum"}) {
      open(list);
      page.setViewportSize(NARROW, 844);
      assertThat(page.locator("main")).containsText("WWWW");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
      page.setViewportSize(WIDE, 900);
    }
    withdraw("forums");
  }

  private Locator line(String name) {
    return page.locator(".entries > li", new Page.LocatorOptions().setHasText(name));
  }

  @Test
  void chipsTellWhatNarrowsAListAndOnAPhoneAButtonLeadsToWhatIsFound() {
    page.setViewportSize(NARROW, 844);
    open("/initiatives");
    page.click("summary >> text=Filters");
    page.getByLabel("Culture").check();
    page.getByLabel("Security").check();
    page.click("text=Show 4 initiatives");
    assertThat(page.locator(".card").first()).isInViewport();

    page.click(".chip:has-text('Topic: Culture')");
    assertThat(page.locator(".toolbar h2")).hasText("2 initiatives");
    page.click("text=Clear all filters");
    assertThat(page.locator(".toolbar h2")).hasText("11 initiatives");
  }

  @Test
  void theBestMatchIsAnOrderOfItsOwn() {
    open("/initiatives");
    assertThat(page.getByLabel("Sort by")).hasValue("title,asc");
    page.getByLabel("Search in initiatives").fill("strategy");
    assertThat(page.getByLabel("Sort by").locator("option:checked")).hasText("Best match");

    page.getByLabel("Sort by").selectOption("title,asc");
    page.waitForURL("**/initiatives?q=strategy&sort=title,asc");
    page.getByLabel("Sort by").selectOption("");
    page.waitForURL("**/initiatives?q=strategy");
  }

  @Test
  void theSearchInTheHeadFindsEverythingFromEverywhere() {
    open("/methods");
    page.getByLabel("Search all articles and facts").fill("conflicts");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=conflicts");
    settle();
    Locator article = page.locator(".hits li", new Page.LocatorOptions().setHasText("Article"));
    assertThat(article.locator("mark").first()).hasText("conflicts");
    assertAccessible();

    page.getByLabel("Search everything").fill("strategy");
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Documents")).check();
    assertThat(page.locator(".hits .hit-kind").first()).hasText("Document");
    page.waitForURL("**/search?q=strategy&resource=documents");

    open("/search?q=tokaiyew");
    page.click("text=Did you mean >> a");
    page.waitForURL("**/search?q=Tokayev");
    assertThat(page.locator(".hits").getByText("Kassym-Jomart Tokayev").first()).isVisible();
  }

  @Test
  void aLinkToAPartOfThePageLeadsThereAndLoadsNothing() {
    open("/chairmanships/kz-2023-2024");
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.locator(".page-contents a").last().click();
    page.waitForFunction("scrollY > 0");
    page.waitForTimeout(500);
    assertThat(page.evaluate("scrollY > 0")).isEqualTo(true);
    assertThat(asked).noneMatch(url -> url.contains("/api/"));
    page.goBack();
    page.waitForFunction("scrollY === 0");
  }

  @Test
  void aQuoteIsCitedInFourNotations() {
    open("/initiatives/anti-drug-strategy-2024-2029");
    page.click(".undated .quote button >> text=Cite");
    Locator text = page.locator(".cite-text");
    assertThat(text)
        .hasValue(
            Pattern.compile(
                "“Anti-Drug Strategy for 2024-2029, proposed” \\(Status: proposed\\) Utkir Alimov, “Kazakhstan as Chair of"
                    + " the SCO.*revision \\d+, "
                    + origin()
                    + "/articles/kazakhstan-as-chair-of-the-sco\\?quote=3745-\\d+ \\(accessed .*"));
    assertAccessible();

    page.getByLabel("BibTeX").check();
    assertThat(text)
        .hasValue(
            Pattern.compile(
                "@misc\\{kazakhstan-as-chair-of-the-sco-3745,\\n  author = \\{\\{Utkir Alimov.*",
                Pattern.DOTALL));
    page.getByLabel("RIS").check();
    assertThat(text)
        .hasValue(
            Pattern.compile("TY  - ELEC\\r?\\nAU  - Utkir Alimov.*ER  - \\r?\\n", Pattern.DOTALL));
    page.getByLabel("CSL-JSON").check();
    assertThat(text).hasValue(Pattern.compile(".*\"literal\": \"Utkir Alimov\".*", Pattern.DOTALL));

    page.click(".dialog >> text=Copy");
    assertThat(page.locator(".dialog .copy-told")).hasText("Copied");
    assertThat(
            page.evaluate(
                "navigator.clipboard.readText().then((text) => JSON.parse(text)[0].type)"))
        .isEqualTo("webpage");
    page.keyboard().press("Escape");
    assertThat(page.locator(".dialog")).isHidden();
  }

  @Test
  void whereTheClipboardIsRefusedTheTextStandsThereToBeCopied() {
    open("/meetings/golden-horde-heritage");
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error('refused'))}})");
    page.click("text=Copy its address");

    Locator field = page.getByLabel("Text to copy").first();
    assertThat(field).hasValue(origin() + "/meetings/golden-horde-heritage");
    assertThat(field).isFocused();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/initiatives?topic=culture", "/search?q=culture&topic=culture"})
  void aListIsTakenAlongAsARowForEachQuote(String address) throws IOException {
    open(address);
    Download download = page.waitForDownload(() -> page.click("text=A row for each quote"));

    List<String> rows = Files.readAllLines(download.path());
    assertThat(rows.get(0)).startsWith("\ufeff").contains("exact");
    assertThat(rows).hasSizeGreaterThan(5).filteredOn(row -> row.contains("exact")).hasSize(1);
    assertThat(rows).anyMatch(row -> row.contains("kazakhstan-as-chair-of-the-sco"));
  }

  @Test
  void whatASearchFoundIsTakenAlong() throws IOException {
    open("/search?q=culture&resource=initiatives");
    Download download = page.waitForDownload(() -> page.click("text=Download as CSV"));

    assertThat(download.suggestedFilename()).isEqualTo("search.csv");
    List<String> rows = Files.readAllLines(download.path());
    assertThat(rows.get(0)).startsWith("\ufeffresource,id,title,highlights,status");
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.startsWith("initiatives,"));
  }

  @Test
  void thePageOnMethodsTellsHowOftenReadingErrs() {
    open("/methods");
    assertThat(page.locator(".figures-table tbody tr")).hasCount(7);
    assertAccessible();
  }

  @Test
  void theAddressOfTheApiIsAPageForPeopleAndDataForPrograms() {
    open("/api/v1");
    assertThat(page.locator("h1")).hasText("The API");
    assertThat(page.locator(".lines a >> nth=0")).hasAttribute("href", "/api/v1/articles");
    assertThat(page.request().get("/api/v1").text()).startsWith("{\"revision\":");
    RequestOptions rather =
        RequestOptions.create().setHeader("Accept", "application/json, text/html;q=0.1");
    assertThat(page.request().get("/api/v1", rather).text()).startsWith("{\"revision\":");
    assertAccessible();
  }

  @Test
  void withoutScriptsAPageStillTellsItsFactsAndQuotes() {
    Browser.NewContextOptions plain =
        new Browser.NewContextOptions().setBaseURL(origin()).setJavaScriptEnabled(false);
    try (BrowserContext context = Chromium.browser().newContext(plain)) {
      Page still = context.newPage();
      still.navigate("/initiatives/anti-drug-strategy-2024-2029");
      assertThat(still.locator("h1")).hasText("Anti-Drug Strategy");
      assertThat(still.locator(".facts")).containsText("Kazakhstan");
      assertThat(still.locator("mark").first())
          .hasText("Anti-Drug Strategy for 2024-2029, proposed");
      assertThat(still.locator("script[type='application/ld+json']").textContent())
          .contains("\"@type\":\"Initiative\"");
      still.click(".facts a:text-is('Kazakhstan')");
      still.waitForURL("**/members/KZ");
      assertThat(still.locator("h1")).hasText("Kazakhstan");

      still.navigate("/articles/kazakhstan-as-chair-of-the-sco");
      assertThat(still.locator(".facts")).containsText("Utkir Alimov");
      assertThat(still.locator(".text"))
          .containsText("Kazakhstan is also using the Anti-Drug Strategy for 2024-2029");
      still.navigate("/articles/kazakhstan-as-chair-of-the-sco?quote=3745-3763");
      assertThat(still.locator(".text mark")).hasText("Anti-Drug Strategy");
      post("gone", "", "Gone tomorrow\n\nThe SCO leaders met.");
      withdraw("gone");
      still.navigate("/articles/gone");
      assertThat(still.locator("h1")).hasText("Withdrawn");
      still.click("nav a:text-is('Meetings')");
      still.click("main a:text-is('The Golden Horde and its Heritage')");
      still.waitForURL("**/meetings/golden-horde-heritage");
      assertThat(still.locator(".facts")).containsText("Turkestan");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/initiatives",
        "/initiatives/anti-drug-strategy-2024-2029",
        "/chairmanships/kz-2023-2024",
        "/articles/kazakhstan-as-chair-of-the-sco",
        "/search?q=strategy"
      })
  void nothingMovesAwayFromWhoeverHasBegunToRead(String address) {
    page.addInitScript(
        """
        window.shifted = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((each) => (window.shifted += each.value)))
          .observe({type: "layout-shift", buffered: true});""");
    open(address);
    page.waitForFunction("document.fonts.status === 'loaded'");

    assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).isLessThanOrEqualTo(0.05);
  }
}
