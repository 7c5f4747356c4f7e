package org.scokb.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ExplorerFrameTests extends ExplorerTest {

  @Test
  void theNavigationLeadsToAViewAndTheBackButtonBackAgain() {
    open("/");
    page.click("nav >> text=Initiatives");
    page.waitForURL("**/initiatives");
    settle();

    PlaywrightAssertions.assertThat(page).hasTitle("Initiatives · SCO chairmanships");
    assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
    assertThat(page.getAttribute("nav >> text=Initiatives", "aria-current")).isEqualTo("page");

    page.goBack();
    PlaywrightAssertions.assertThat(page).hasTitle("Overview · SCO chairmanships");
  }

  @Test
  void aWrongAddressShowsWhatToDoNext() {
    page.navigate("/initiatives/nothing/at-all");
    settle();

    assertThat(page.innerText("h1")).isEqualTo("There is nothing here");
    assertAccessible();
    expectTrouble("404");
  }

  @Test
  void whileTheServerStartsThePageWaitsAndAppearsByItself() {
    AtomicBoolean started = new AtomicBoolean();
    page.route(
        "**/api/v1/people?*",
        route -> {
          if (started.get()) {
            route.resume();
          } else {
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(503)
                    .setContentType("application/problem+json")
                    .setBody(
                        "{\"title\": \"Unavailable\", \"detail\": \"The articles are being read.\"}"));
          }
        });
    page.navigate("/people");
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Just a moment");
    assertAccessible();
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Just a moment");
    started.set(true);
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("People");
    expectTrouble("503");
  }

  @Test
  void swaggerUiWorksUnderAPolicyOfItsOwn() {
    page.navigate("/swagger-ui.html");

    PlaywrightAssertions.assertThat(page.locator(".opblock").first()).isVisible();
  }
}
