package org.scokb.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What nobody would type who only wants an answer. */
final class HostileValues {

  /** As text; whoever sends one encodes it for where it goes. */
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          ".",
          "..",
          "0",
          "-1",
          "-0",
          "007",
          "2147483647",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "1e999",
          "0x7f",
          "NaN",
          "٣",
          "9".repeat(400),
          "\u0000",
          "a\u0000b",
          "\u0001\u001b[31m",
          "\r\nSet-Cookie: a=b",
          "\t\n\u000b",
          "\uFFFF",
          "\uFEFF",
          "\u202Edrawkcab\u202C",
          "\u200B\u200D\u2066",
          "e" + "\u0301".repeat(300),
          "😀".repeat(250),
          "İıſßŉǰﬃ",
          "ＫＺ",
          "自由",
          "'",
          "' or '1'='1",
          "'; drop table article; --",
          "1) union select null, null --",
          "%' escape '%",
          "\"",
          "\"open",
          "\"\"",
          "\\",
          "%",
          "_",
          "*",
          "?*",
          "*:*",
          "title:[a TO z]",
          "strategy~0.8",
          "strategy^1e9",
          "AND OR NOT",
          "((((((((",
          "+-&&||!(){}[]^\"~*?:\\/",
          "/(a+)+$/",
          "(a|aa)+$" + "a".repeat(40),
          "${jndi:ldap://localhost/a}",
          "#{7*7}",
          "{{7*7}}",
          "%s%n%x",
          "<script>alert(1)</script>",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "/etc/passwd",
          "file:///etc/passwd",
          ";jsessionid=1",
          "a/b",
          "a,b,c",
          ",",
          ",".repeat(2000),
          "title,asc,desc",
          "id,",
          ",desc",
          "none",
          "none,none,",
          "NONE",
          "a=b",
          "null",
          "true",
          "[]",
          "{\"a\":1}",
          "2024-13-45",
          "0000",
          "9999/0001",
          "../..",
          "2023/2024/2025",
          "-9999",
          "2024-02-30T25:61:61+99:99",
          "kz-9999-0000",
          "zz-2023-2024",
          "a".repeat(500),
          "a".repeat(501),
          "a".repeat(6000),
          "a ".repeat(250),
          "stratgey ".repeat(55),
          "q" + "w e r t y ".repeat(49),
          "\"a b\" ".repeat(80),
          "-".repeat(500));

  /**
   * Percent-encoded, and no UTF-8: unpaired surrogates, overlong forms, bytes that begin nothing.
   */
  private static final List<String> NO_TEXTS =
      List.of(
          "%ED%A0%80",
          "a%ED%B0%80b",
          "%ED%A0%80%ED%B0%80",
          "%C0%AF",
          "%FF%FE",
          "%F8%88%80%80%80",
          "%80",
          "%E2%82");

  /** Percent-encoded twice, for whoever decodes twice. */
  private static final List<String> TWICE = List.of("%252e%252e%252f", "%2500", "%25");

  private HostileValues() {}

  /** Percent-encoded, for a path's segment or a query. */
  static List<String> encoded() {
    return Stream.of(TEXTS.stream().map(HostileValues::encode), NO_TEXTS.stream(), TWICE.stream())
        .flatMap(values -> values)
        .toList();
  }

  /** Every byte of the text but letters and digits percent-encoded. */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
      encoded.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
    }
    return encoded.toString();
  }
}
