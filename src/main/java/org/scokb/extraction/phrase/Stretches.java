package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Chunks;

/**
 * What the patterns for noun phrases ask for beside words: {@code HEAD} is the head of a name with
 * what modifies it, {@code UNDERTAKING} one that is written small and no instrument, {@code PHRASE}
 * one with its complement; {@code QUOTED} is what stands in quotes, {@code TITLE} what begins with
 * a capital there, {@code COINED} a word such as AgroHub.
 */
public final class Stretches implements Chunks {

  /** A head, where its modifiers begin, and the token after its complement. */
  record Headed(int from, Phrases.Match<Head> head, int to) {}

  /** The kinds of stretches. */
  public static final Set<String> KINDS =
      Set.of("HEAD", "UNDERTAKING", "PHRASE", "QUOTED", "TITLE", "COINED");

  private static final Pattern COINED_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}|-\\d).*");

  /** Tokens of what stands in quotes at most. */
  private static final int LONGEST = 22;

  private final Sentence sentence;
  private final List<Headed> headed = new ArrayList<>();
  private final Map<Integer, Headed> byStart = new HashMap<>();

  Stretches(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A head whose name begins at a token and ends before another. */
  void add(int from, Phrases.Match<Head> head, int to) {
    Headed one = new Headed(from, head, to);
    headed.add(one);
    byStart.putIfAbsent(from, one);
  }

  List<Headed> headed() {
    return headed;
  }

  @Override
  public int end(String kind, int from) {
    Headed name = byStart.get(from);
    return switch (kind) {
      case "HEAD" -> name == null ? -1 : name.head.to();
      case "UNDERTAKING" -> name != null && isSmallUndertaking(name.head) ? name.head.to() : -1;
      case "PHRASE" -> name == null || name.to == name.head.to() ? -1 : name.to;
      case "QUOTED" -> quoted(from);
      case "TITLE" -> isWritten(from + 1) ? quoted(from) : -1;
      default -> COINED_WORD.matcher(sentence.token(from).form()).matches() ? from + 1 : -1;
    };
  }

  private boolean isSmallUndertaking(Phrases.Match<Head> head) {
    return head.value().document() == null
        && !head.value().plural()
        && !sentence.token(head.from()).isCapitalised();
  }

  private int quoted(int open) {
    if (!sentence.readsAny(open, "\"", "'")) {
      return -1;
    }
    for (int close = open + 2; close < Math.min(sentence.size(), open + LONGEST); close++) {
      if (sentence.norm(close).equals(sentence.norm(open))) {
        return close + 1;
      }
    }
    return -1;
  }

  private boolean isWritten(int i) {
    return i < sentence.size()
        && (sentence.token(i).isCapitalised() || sentence.token(i).isNumber());
  }
}
