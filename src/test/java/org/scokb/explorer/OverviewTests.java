package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 1: what is in here, who chaired when, and what changed last. */
class OverviewTests extends ExplorerTest {

  @Test
  void itTellsWhatIsInHereWhoIsInTheChairAndWhatChangedLast() {
    open("/");

    assertThat(page.locator(".counts")).containsText("11 initiatives26 chairmanships3 meetings");
    assertThat(page.locator("section:has(> #current)")).containsText("Kyrgyzstan");
    assertThat(page.locator("section:has(> #changed)"))
        .containsText("Kazakhstan as Chair of the SCO: A Balancing Act or a Strategic Vision?");
    assertAccessible();
  }

  @Test
  void theTimelineTellsEachTurnWithItsMeetingsAndLeadsToWhatWasPromised() {
    open("/");
    Locator turn = page.locator(".turn", new Page.LocatorOptions().setHasText("2023–2024"));

    assertThat(turn.locator(".turn-meetings"))
        .containsText("National Coordination Council meeting");
    assertThat(turn.locator(".turn-meetings")).containsText("August 2023, Almaty");

    turn.getByText("11 initiatives").click();
    page.waitForURL("**/initiatives?chairmanship=kz-2023-2024");
    assertThat(page.locator(".toolbar h2")).hasText("11 initiatives");
  }

  @Test
  void oneBoxSearchesEverythingByKeyboardAlone() {
    page.setViewportSize(NARROW, 844);
    open("/");
    tabTo("Search everything");
    page.keyboard().type("anti-drug");

    Locator hit =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anti-Drug Strategy"));
    assertThat(hit.first()).isVisible();
    assertThat(page.locator("#announcer")).containsText("result");
    assertThat(page.locator("#search")).isFocused();
    assertThat(page.url()).endsWith("/?q=anti-drug");
    assertAccessible();

    page.locator(".hits li", new Page.LocatorOptions().setHasText("Initiative"))
        .first()
        .locator("a")
        .focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/initiatives/anti-drug-strategy-2024-2029");
    assertThat(page.locator("h1")).isFocused();
  }

  @Test
  void wordsThatNothingSpeaksOfAreAnsweredWithWhatToTry() {
    open("/?q=zyzzyva");

    assertThat(page.locator(".empty")).containsText("Nothing speaks of “zyzzyva”");
  }

  @Test
  void theFirstViewNeedsLessThanAHundredKilobytesOfCompressedScript() {
    List<Response> scripts = new ArrayList<>();
    page.onResponse(
        response -> {
          if (response.url().endsWith(".js")) {
            scripts.add(response);
          }
        });
    page.context().newCDPSession(page).send("Network.clearBrowserCache");
    open("/");
    assertThat(page.locator(".timeline")).isVisible();
    long bytes = scripts.stream().mapToLong(script -> gzipped(script.body())).sum();

    System.out.printf("Script of the first view, compressed: %,d bytes%n", bytes);
    assertThat(bytes).isBetween(5_000L, 100_000L);
  }
}
