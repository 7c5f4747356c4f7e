package org.scokb.explorer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes pictures of the explorer's views on a desk and on a phone, light and dark. Started by
 * {@code src/test/scripts/take-pictures} with the application's address and a folder.
 */
final class Pictures {

  private static final Map<String, String> VIEWS = new LinkedHashMap<>();

  static {
    VIEWS.put("overview", "/");
    VIEWS.put("search", "/search?q=strategy");
    VIEWS.put("initiatives", "/initiatives?chairmanship=kz-2023-2024");
    VIEWS.put("initiatives-table", "/initiatives?as=table");
    VIEWS.put("initiative", "/initiatives/anti-drug-strategy-2024-2029");
    VIEWS.put("chairmanship", "/chairmanships/kz-2023-2024");
    VIEWS.put("comparison", "/chairmanships/compare?left=kz-2023-2024&right=cn-2024-2025");
    VIEWS.put("relations", "/chairmanships/kz-2023-2024/relations");
    VIEWS.put("article", "/articles/kazakhstan-as-chair-of-the-sco?quote=3745-3763");
    VIEWS.put("changes", "/changes");
    VIEWS.put("add", "/add");
  }

  private Pictures() {}

  public static void main(String[] arguments) {
    String origin = arguments[0];
    Path folder = Path.of(arguments[1]);
    boolean full = arguments.length > 2;
    for (int width : List.of(ExplorerTest.WIDE, ExplorerTest.NARROW)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        if (!full && (width == ExplorerTest.WIDE) != (scheme == ColorScheme.LIGHT)) {
          continue;
        }
        try (BrowserContext context =
            Chromium.browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setBaseURL(origin)
                        .setViewportSize(width, width > 800 ? 900 : 844)
                        .setLocale("en-GB")
                        .setColorScheme(scheme))) {
          Page page = context.newPage();
          VIEWS.forEach(
              (name, address) -> {
                page.navigate(address);
                page.waitForSelector("main[data-view]:not([aria-busy]) h1");
                page.screenshot(
                    new Page.ScreenshotOptions()
                        .setPath(
                            folder.resolve(
                                "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase())))
                        .setFullPage(full));
              });
        }
      }
    }
    System.exit(0);
  }
}
