package org.scokb.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What sites put around an article, told by what a line says on its own. A line that could as well
 * be a sentence of the article isn't furniture: losing one of those is worse than keeping a button.
 */
final class Furniture {

  /** A longer line is no piece of a page, but text. */
  private static final int LONGEST = 400;

  /** What comes before, in the order of Unicode, are letters of the Latin script alone. */
  private static final char FIRST_OF_OTHER_SCRIPTS = '\u0250';

  private static final Set<UnicodeScript> NEUTRAL =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

  /**
   * Words that buttons for passing a page on are made of; a line of these alone is such buttons.
   */
  private static final Set<String> SHARING =
      Set.of(
          "share",
          "tweet",
          "email",
          "e-mail",
          "mail",
          "whatsapp",
          "linkedin",
          "print",
          "facebook",
          "twitter",
          "x",
          "telegram",
          "vk",
          "vkontakte",
          "instagram",
          "youtube",
          "pinterest",
          "reddit",
          "tiktok",
          "wechat",
          "weibo",
          "viber",
          "odnoklassniki",
          "messenger",
          "copy",
          "link",
          "links",
          "url",
          "pdf",
          "rss",
          "flipboard",
          "threads",
          "bluesky",
          "mastodon",
          "this",
          "on",
          "via",
          "to",
          "the",
          "article",
          "story",
          "page",
          "post",
          "send",
          "a",
          "friend",
          "friends",
          "with",
          "follow",
          "us",
          "like",
          "save",
          "download",
          "or",
          "and",
          "by",
          "bookmark",
          "comment",
          "comments",
          "shares",
          "views",
          "likes",
          "social",
          "media",
          "icon",
          "logo");

  private static final Set<String> SHARING_CUES =
      Set.of(
          "share",
          "tweet",
          "email",
          "e-mail",
          "whatsapp",
          "linkedin",
          "print",
          "facebook",
          "twitter",
          "telegram",
          "vk",
          "vkontakte",
          "instagram",
          "youtube",
          "pinterest",
          "reddit",
          "copy",
          "follow",
          "wechat",
          "weibo",
          "viber",
          "rss",
          "bookmark",
          "comments",
          "tiktok",
          "messenger");

  /** Entries of the menus by which one walks a site. */
  private static final Set<String> MENU =
      Set.of(
          "home",
          "news",
          "latest news",
          "all news",
          "top news",
          "main",
          "main page",
          "homepage",
          "about",
          "about us",
          "contact",
          "contacts",
          "contact us",
          "menu",
          "search",
          "sign in",
          "sign up",
          "log in",
          "login",
          "logout",
          "register",
          "subscribe",
          "video",
          "videos",
          "photo",
          "photos",
          "gallery",
          "multimedia",
          "media",
          "archive",
          "opinion",
          "opinions",
          "analysis",
          "analytics",
          "interviews",
          "interview",
          "explainers",
          "explainer",
          "features",
          "feature",
          "events",
          "press",
          "press center",
          "press centre",
          "media center",
          "media centre",
          "press release",
          "press releases",
          "press service",
          "publications",
          "blogs",
          "blog",
          "podcast",
          "podcasts",
          "newsletter",
          "newsletters",
          "advertise",
          "advertising",
          "jobs",
          "careers",
          "terms",
          "terms of use",
          "terms and conditions",
          "privacy",
          "privacy policy",
          "cookies",
          "cookie policy",
          "sitemap",
          "site map",
          "help",
          "faq",
          "feedback",
          "support us",
          "donate",
          "shop",
          "store",
          "e-paper",
          "live",
          "weather",
          "sport",
          "sports",
          "world",
          "politics",
          "business",
          "society",
          "lifestyle",
          "travel",
          "entertainment",
          "next",
          "previous",
          "prev",
          "back",
          "back to top",
          "top",
          "more",
          "read more",
          "show more",
          "load more",
          "see all",
          "view all",
          "close",
          "skip to content",
          "skip to main content",
          "accessibility",
          "editorial",
          "editor's choice",
          "popular",
          "most popular",
          "most read",
          "trending",
          "breaking news",
          "breaking",
          "latest",
          "stories",
          "top stories",
          "advertisement",
          "advertisements",
          "sponsored",
          "sponsored content",
          "promoted",
          "ad",
          "listen",
          "listen to article",
          "play",
          "watch",
          "print version",
          "english news",
          "opinion news",
          "op-ed",
          "commentary",
          "newsroom",
          "library",
          "documents",
          "official",
          "print");

  /** Entries that are as likely headings of an article, and tell nothing alone. */
  private static final Set<String> MAYBE_HEADINGS =
      Set.of(
          "events",
          "documents",
          "business",
          "world",
          "politics",
          "society",
          "about",
          "support us",
          "travel",
          "sport",
          "sports",
          "media",
          "weather",
          "press",
          "analysis",
          "next",
          "main",
          "video",
          "library",
          "publications",
          "opinion",
          "previous",
          "official",
          "features");

  private static final Pattern MENU_SEPARATOR =
      Pattern.compile("\\s*[|·•›»>]\\s*|\\s+/\\s+|\\s{3,}|\\t");

  /** Lines that ask something of the reader, short and without a sentence's end. */
  private static final Pattern CALL =
      words(
          "sign in|sign up|log in|login|subscribe|register|join (?:us|our)|follow (?:us|@)|download (?:our|the|now|pdf)|click here"
              + "|tap here|read (?:also|more|next|the full|in)|also read|see also|related|more (?:on|from|stories|news|about)|don['’]t miss"
              + "|watch(?: also| now|:)|listen(?: to|:)|newsletter|advertis(?:ement|e)|sponsored|promoted|latest news|most read"
              + "|top stories|recommended|trending|you may (?:also )?like|you might (?:also )?like|editor['’]s (?:pick|choice)|what to read|skip to|back to"
              + "|go to|load more|show more|view (?:all|more|comments)|leave a (?:comment|reply)|add a comment|post a comment|no comments|accept (?:all|cookies)"
              + "|manage cookies|cookie|tags?:|topics:|keywords:|filed under|categor(?:y|ies):|section:|views?:|hits:|source:"
              + "|for more (?:information|news|stories)|for (?:media|press) (?:enquiries|inquiries)|media contacts?|press contacts?|contacts?:|tel(?:ephone)?[.:]|phone:|fax:|e-?mail:"
              + "|please (?:subscribe|sign|log|enable|share)|support (?:our|us)|donate|print(?: this| version)|share(?: this| on| via|:)|home page|opens in"
              + "|breaking(?: news)?:|live:|photos?:$|video:|gallery:|in (?:pictures|photos):|next (?:article|post|story)|previous (?:article|post|story)"
              + "|older posts|newer posts|page \\d|reading time|min read|gps|today['’]s paper|font size|text size|listen");

  private static final Pattern OFFER =
      Pattern.compile(
          "(?i)\\b(?:our (?:newsletter|channel|app|page|website)|newsletter|your inbox|your account|push notifications)\\b");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)^©|^\\(c\\)\\s|^copyright\\s*(?:©|\\(c\\)|\\d{4}|by\\b)|all rights reserved|^(?:the )?(?:views|opinions) expressed\\b|^disclaimer\\b|^legal disclaimer"
              + "|^your email address will not be published|\\bwe use cookies\\b|\\bthis (?:web)?site uses cookies\\b|^this (?:article|story|piece) (?:was )?(?:first |originally )?(?:appeared|published)\\b"
              + "|^from wikipedia\\b|^jump to (?:navigation|search)|^\\[?edit\\]?$|^\\{\\{[^{}]*(?:\\}\\})?$|^\\[\\[(?:file|image|category):|^category:"
              + "|^reproduction (?:of|in)\\b.*\\bprohibited|^terms (?:of (?:use|service)|and conditions|\\|)|^powered by\\b|^(?:article|story) continues (?:below|after)|^end of (?:article|story)$");

  private static final Pattern READ_ALSO_HEAD =
      Pattern.compile(
          "(?i)(?:read (?:also|next|more)|also read|see also|related(?: (?:articles|stories|news|posts|topics|content|links))?|more (?:stories|news|on this|from .{2,30})"
              + "|(?:more|other|latest|all)(?: press)? releases|latest(?: news| stories)?|most (?:read|popular)|top stories|recommended(?: for you)?|trending(?: now)?|you may (?:also )?like|you might (?:also )?like"
              + "|editor['’]s (?:picks?|choice)|other news|similar (?:news|articles)|don['’]t miss|what to read next|news feed|in other news)\\s*:?");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[.\\s(\\[|/–—-])(?:Photo(?:graph)?s?|Image|Picture|Pic|Credits?|Illustration|Graphic|Screenshot|PHOTO|IMAGE|Photo credit|Image credit)"
              + "(?:\\s*(?::|by\\b|courtesy|from|/|©)\\s*.{0,60}$|\\s*\\)?$)|\\((?:Photo|File|Image|Picture)[^)]*\\)\\s*$|(?i:\\b(?:getty images|via getty|via ap|file photo|handout|/reuters|/afp|/ap|/tass|/epa)\\)?\\s*$)"
              + "|^(?:File|Archive|Stock) (?:photo|picture|image)\\b[^.]*$|^(?i:(?:file )?(?:photo|image|picture|caption)\\s*:)|©\\s*[\\p{L} /.]{2,40}$");

  private static final Pattern CAPTION_CUE =
      Pattern.compile(
          "\\((?:left|right|centre|center|L|R|C|front|back|second from \\w+)\\)|\\b(?:from left|left to right|group photo|family photo|pose[sd]?|posing|shakes? hands|looks? on"
              + "|pictured|seen here|addresses|attends?|speaks|delivers|arrives?|greets?|welcomes|walks?|listens|gestures)\\b");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern SCENE =
      Pattern.compile("\\b(?:in|at|during|via|on|before|after|ahead of)\\b");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\+|\\b00)\\d[\\d\\s()./-]{7,}\\d|(?i:\\b(?:tel|phone|fax|mob)(?:ephone|ile)?[.:]*\\s*[+(]?\\d[\\d\\s()-]{5,})");
  private static final Pattern HANDLES =
      Pattern.compile(
          "(?:[\\s,|·•]*+(?:[@#][\\p{L}\\p{N}_.]++|https?://\\S++|www\\.\\S++|[\\w.+-]++@[\\w.-]++))+[\\s,.]*");
  private static final Pattern RATE =
      Pattern.compile(
          "[\\s|/,:=·•▲▼↑↓+–—-]*+(?:(?:USD|EUR|RUB|RUR|KZT|UZS|KGS|TJS|CNY|INR|PKR|GBP|JPY|CHF|BYN|TMT|IRR|AED|Brent|BRENT|WTI|Gold|BTC|[$€₽₸£¥₹])"
              + "[\\s|/,:=·•▲▼↑↓+–—-]*+(?:\\d[\\d\\s.,]*+%?[▲▼↑↓]?[\\s|/·•()–—-]*+)?)+[\\s|()%+\\d.,▲▼↑↓–—-]*");
  private static final Pattern WEATHER =
      Pattern.compile(
          "(?:[\\p{L}. -]{0,30}[:,]?\\s*[+–−-]?\\d{1,2}\\s*(?:°|º|℃)\\s*+[CF]?[\\s|,;·•]*+)+[\\p{L} ]{0,20}");

  /** A head line of both: "ASTANA +31° USD 447.35 RUB 5.36". */
  private static final Pattern WEATHER_AND_RATES =
      Pattern.compile("(?:%s)(?:%s)".formatted(WEATHER.pattern(), RATE.pattern()));

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?i)[\\s|,·•]*(?:\\d[\\d.,]*[km]?\\s*(?:views?|shares?|comments?|likes?|reads?|followers?)[\\s|,·•]*)+");

  private Furniture() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?i)^(?:" + alternatives + ")(?![\\p{L}])");
  }

  /** Whether the line is a piece of a page, and no part of an article. */
  static boolean isResidue(Line line) {
    Line bare = line.isItem() ? line.from(line.marker()) : line;
    String value = bare.value();
    int words = bare.words().size();
    return isForeign(value) || value.length() <= LONGEST && isShortResidue(bare, value, words);
  }

  private static boolean isShortResidue(Line bare, String value, int words) {
    return Languages.isMenu(value)
        || isMenu(value)
        || isSharing(bare)
        || isCall(bare, words)
        || words <= 40 && NOTICE.matcher(value).find()
        || words <= 14 && PHONE.matcher(value).find()
        || HANDLES.matcher(value).matches()
        || value.chars().anyMatch(c -> c >= '0' && c <= '9')
            && (RATE.matcher(value).matches()
                || WEATHER.matcher(value).matches()
                || WEATHER_AND_RATES.matcher(value).matches())
        || COUNTER.matcher(value).matches()
        || words == 0;
  }

  /** Most of its letters belong to another script: a word in one inside an English line doesn't. */
  static boolean isForeign(String value) {
    if (value.chars().allMatch(c -> c < FIRST_OF_OTHER_SCRIPTS)) {
      return false;
    }
    long letters = value.codePoints().filter(Character::isLetter).count();
    long foreign =
        value
            .codePoints()
            .filter(Character::isLetter)
            .filter(c -> !NEUTRAL.contains(UnicodeScript.of(c)))
            .count();
    return foreign * 2 > letters;
  }

  private static boolean isMenu(String value) {
    if (isEntry(value) && !MAYBE_HEADINGS.contains(value.toLowerCase(Locale.ROOT).strip())) {
      return true;
    }
    String[] parts = MENU_SEPARATOR.split(value.strip());
    if (parts.length < 2) {
      return false;
    }
    long entries = Arrays.stream(parts).filter(Furniture::isEntry).count();
    boolean brief =
        Arrays.stream(parts).allMatch(part -> WHITE_SPACE.split(part.strip()).length <= 4);
    boolean opens = Arrays.stream(parts).anyMatch(part -> CALL.matcher(part.strip()).find());
    return entries >= 2 && (brief || entries * 2 >= parts.length) || entries >= 1 && brief && opens;
  }

  private static boolean isEntry(String part) {
    String entry = part.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return MENU.contains(entry)
        || Languages.isMenu(part)
        || !entry.isEmpty() && CALL.matcher(entry).matches();
  }

  private static boolean isSharing(Line line) {
    List<String> words = line.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return !words.isEmpty()
        && words.size() <= 20
        && !line.value().endsWith(".")
        && words.stream().allMatch(w -> SHARING.contains(w) || DIGITS.matcher(w).matches())
        && words.stream().anyMatch(SHARING_CUES::contains);
  }

  private static boolean isCall(Line line, int words) {
    if (words > 25 || !CALL.matcher(line.value()).find()) {
      return false;
    }
    // A call is no sentence: what ends as one, and isn't a call's own "Subscribe now!", stays.
    return OFFER.matcher(line.value()).find()
        || line.value().contains(":") && words <= 14
        || words <= 12 && !line.isFinished()
        || words <= 6;
  }

  /** Whether the line heads a list of other articles' headlines. */
  static boolean headsOtherArticles(Line line) {
    return READ_ALSO_HEAD.matcher(line.value()).matches();
  }

  /** Whether the line is a picture's caption, by its credit or by how captions are put. */
  static boolean isCaption(Line line) {
    int words = line.words().size();
    if (line.isItem() || words > 60) {
      return false;
    }
    return CREDIT.matcher(line.value()).find()
        || words >= 9
            && words <= 45
            && !line.isFinished()
            && !line.value().endsWith(":")
            && !line.value().endsWith(";")
            && CAPTION_CUE.matcher(line.value()).find()
            && SCENE.matcher(line.value()).find();
  }
}
