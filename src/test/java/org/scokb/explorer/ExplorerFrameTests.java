package org.scokb.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void onAPhoneTheNavigationShowsWhereOneIs() {
    page.setViewportSize(NARROW, 844);
    for (String view : List.of("/", "/documents", "/changes")) {
      open(view);
      PlaywrightAssertions.assertThat(page.locator("nav a[aria-current=page]"))
          .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }
    page.setViewportSize(WIDE, 900);
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

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void inSwaggerUiAnEditorWritesAndAWrongPasswordIsExplained(int width) {
    page.setViewportSize(width, 900);

    assertThat(writeInSwaggerUi("a wrong one")).contains("401", "Credentials needed");
    expectTrouble("401");
    try {
      assertThat(writeInSwaggerUi("pässword: 1")).contains("201", "by-swagger-ui");
    } finally {
      withdraw("by-swagger-ui");
    }
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    // Chromium's advice on Swagger UI's own form.
    expectTrouble("autocomplete");
  }

  /** What Swagger UI tells of the answer. */
  private String writeInSwaggerUi(String password) {
    page.navigate("/swagger-ui.html");
    page.click(".auth-wrapper .authorize");
    page.fill(".auth-container input[name=username]", "editor");
    page.fill(".auth-container input[type=password]", password);
    page.locator(".auth-btn-wrapper .authorize").first().click();
    page.locator(".btn-done").first().click();
    Locator add =
        page.locator(".opblock-post")
            .filter(
                new Locator.FilterOptions().setHas(page.locator("[data-path='/api/v1/articles']")));
    add.locator(".opblock-summary-control").click();
    add.locator(".body-param textarea")
        .fill("{\"id\": \"by-swagger-ui\", \"text\": \"Kyrgyzstan chairs the SCO in 2025-2026.\"}");
    add.locator(".execute").click();
    return add.locator(".live-responses-table .response").innerText();
  }
}
