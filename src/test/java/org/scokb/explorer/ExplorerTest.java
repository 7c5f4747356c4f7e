package org.scokb.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.function.SingletonSupplier;

/**
 * A person in front of the explorer: a page of a real browser, and what must hold whatever the
 * person does: no message on the console (a breach of the policy is one), no failed request, no
 * request to another host.
 */
@ApiTest
@Tag("browser")
@TestPropertySource(
    properties = {
      "spring.security.user.name=editor",
      "spring.security.user.password=pässword: 1",
      "scokb.largest-article=20KB"
    })
abstract class ExplorerTest {

  /** A desk and a phone. */
  static final int WIDE = 1280;

  static final int NARROW = 390;

  /** Milliseconds until something counts as missing; on a busy machine even a page is slow. */
  private static final int PATIENCE = 60_000;

  /** What each page is held against, and the program that does it, as it is in its JAR. */
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final SingletonSupplier<String> AXE =
      SingletonSupplier.of(() -> text(new ClassPathResource("axe.min.js")));

  /**
   * Nothing where an outline, or a thick line of a graph's node, surrounds what has the focus and
   * it is in sight.
   */
  private static final String SHOWN =
      """
      (() => {
        const shown = document.activeElement.matches(".visually-hidden") ? document.activeElement.labels[0] : document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        const { top, bottom } = shown.getBoundingClientRect();
        const node = shown.querySelector("rect");
        const isOutlined = node ? getComputedStyle(node).strokeWidth === "3px" : outlineStyle !== "none" && outlineWidth !== "0px";
        if (!isOutlined) return "no outline";
        return bottom < 0 || top > innerHeight ? "out of sight" : "";
      })()""";

  /** One for all tests of an application: its cache has what doesn't change, tabs all else. */
  private static final Map<String, BrowserContext> CONTEXTS = new HashMap<>();

  private final List<String> troubles = new ArrayList<>();

  @Autowired private ApiClient client;

  protected Page page;

  @BeforeEach
  void openPage() {
    BrowserContext context = CONTEXTS.computeIfAbsent(origin(), ExplorerTest::context);
    context.setOffline(false);
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    page.onConsoleMessage(message -> troubles.add("console: " + message.text()));
    page.onPageError(error -> troubles.add("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(origin())) {
            troubles.add("request to another host: " + request.url());
          }
        });
    page.onRequestFailed(
        request -> {
          // What a newer question made needless is aborted by the page itself.
          if (!"net::ERR_ABORTED".equals(request.failure())) {
            troubles.add("failed: %s %s".formatted(request.url(), request.failure()));
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            troubles.add("%d: %s".formatted(response.status(), response.url()));
          }
        });
  }

  private static BrowserContext context(String origin) {
    return Chromium.browser()
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize(WIDE, 900)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  @AfterEach
  void closePage() {
    if (page != null) {
      page.close();
    }
    assertThat(troubles).as("what went wrong meanwhile").isEmpty();
  }

  /** Opens an address of the explorer and waits until its view is there. */
  protected void open(String address) {
    page.navigate(address);
    settle();
  }

  /** Waits until the view shows what its address asks for. */
  protected void settle() {
    page.waitForSelector("main[data-view]:not([aria-busy]) h1");
  }

  /**
   * Presses Tab until what has that name, as a screen reader tells it, has the focus, and sees that
   * this can be seen.
   */
  protected void tabTo(String name) {
    List<String> passed = new ArrayList<>();
    for (int presses = 0; presses < 120; presses++) {
      page.keyboard().press("Tab");
      passed.add(focused());
      if (focused().startsWith(name)) {
        assertThat(page.evaluate(SHOWN))
            .as("what shows that '%s' has the focus", name)
            .isEqualTo("");
        return;
      }
    }
    throw new AssertionError("Tab doesn't lead to '%s' but to %s".formatted(name, passed));
  }

  protected String focused() {
    return String.valueOf(
        page.evaluate(
            """
            (({ labels, ariaLabel, innerText }) =>
              (labels?.[0]?.innerText ?? ariaLabel ?? innerText).trim())(document.activeElement)"""));
  }

  /** The size of a body as gzip would send it. */
  protected static long gzipped(byte[] body) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return compressed.size();
  }

  /** Says that this test provokes trouble whose description holds those words. */
  protected void expectTrouble(String words) {
    assertThat(troubles).as("expected trouble").anyMatch(trouble -> trouble.contains(words));
    troubles.removeIf(trouble -> trouble.contains(words));
  }

  /**
   * Holds what is shown against WCAG 2.2 AA with axe, light and dark, on a desk and on a phone, and
   * in the forced colours of a high-contrast mode; and sees that nothing is wider than the screen,
   * a phone of 320 pixels and a desk at 200 % included.
   */
  protected void assertAccessible() {
    assertFits(NARROW);
    assertFits(WIDE / 2);
    assertNoViolation("at 200 %");
    assertFits(320);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertNoViolation("at 320 pixels, dark");
    assertFits(WIDE);
    assertNoViolation("at %d pixels, dark".formatted(WIDE));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    assertNoViolation("at %d pixels, light".formatted(WIDE));
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    assertNoViolation("in forced colours");
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    assertThat(page.locator("h1").count()).as("headings of the first level").isEqualTo(1);
  }

  private void assertFits(int width) {
    page.setViewportSize(width, 900);
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("width of the page on a screen of %d pixels", width)
        .isEqualTo(width);
  }

  private void assertNoViolation(String how) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(AXE.obtain());
    }
    Object violations =
        page.evaluate(
            """
            async (tags) => (await axe.run({ runOnly: tags, resultTypes: ["violations"], preload: false })).violations
              .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))""",
            RULES);
    assertThat((List<?>) violations).as("what axe finds %s", how).isEmpty();
  }

  /** Adds an article, past the page; its date may be left open. */
  protected void post(String id, String publishedOn, String text) {
    Map<String, Object> article =
        publishedOn.isEmpty()
            ? Map.of("id", id, "text", text)
            : Map.of("id", id, "publishedOn", publishedOn, "text", text);
    APIResponse answer = page.request().post("/api/v1/articles", signed().setData(article));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  /** Takes an article away, past the page, if it is there. */
  protected void withdraw(String id) {
    page.request().delete("/api/v1/articles/" + id, signed());
  }

  /** Takes back, past the page, whatever editors have decided. */
  protected void takeBackDecisions() {
    page.request()
        .put(
            "/api/v1/curation",
            signed().setHeader("Content-Type", "application/yaml").setData("{}"));
  }

  /** Fills in the credentials of a form: "editor" of a view, "asked" of a dialog. */
  protected void signIn(String form) {
    page.fill("#%s-name".formatted(form), "editor");
    page.fill("#%s-password".formatted(form), "pässword: 1");
  }

  protected static RequestOptions signed() {
    byte[] credentials = "editor:pässword: 1".getBytes(StandardCharsets.UTF_8);
    return RequestOptions.create()
        .setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  protected String origin() {
    return "http://localhost:" + client.port();
  }

  private static String text(Resource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
