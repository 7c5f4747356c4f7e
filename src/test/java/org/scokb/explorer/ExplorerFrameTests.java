package org.scokb.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplorerFrameTests extends ExplorerTest {

  @Test
  void theNavigationLeadsToAViewAndTheBackButtonBackAgain() {
    open("/");
    page.click("nav >> text=Initiatives");
    page.waitForURL("**/initiatives");
    settle();

    assertThat(page.title()).isEqualTo("Initiatives · SCO chairmanships");
    assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
    assertThat(page.getAttribute("nav >> text=Initiatives", "aria-current")).isEqualTo("page");

    page.goBack();
    page.waitForFunction("document.title === 'Overview · SCO chairmanships'");
  }

  @Test
  void aWrongAddressShowsWhatToDoNext() {
    page.navigate("/initiatives/nothing/at-all");
    settle();

    assertThat(page.innerText("h1")).isEqualTo("There is nothing here");
    assertAccessible();
    expectTrouble("404");
  }
}
