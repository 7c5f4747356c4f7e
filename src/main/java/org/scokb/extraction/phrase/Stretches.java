package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Chunks;

/**
 * What the patterns for noun phrases ask for beside words: {@code HEAD} is the head of a name with
 * what modifies it, {@code UNDERTAKING} one that is written small and no instrument, {@code PHRASE}
 * one with its complement.
 */
public final class Stretches implements Chunks {

  /** A head, where its modifiers begin, and the token after its complement. */
  record Headed(int from, Phrases.Match<Head> head, int to) {}

  /** The kinds of stretches. */
  public static final Set<String> KINDS = Set.of("HEAD", "UNDERTAKING", "PHRASE");

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
    if (name == null) {
      return -1;
    }
    int head = name.head.to();
    return switch (kind) {
      case "HEAD" -> head;
      case "UNDERTAKING" -> isSmallUndertaking(name.head) ? head : -1;
      default -> name.to == head ? -1 : name.to;
    };
  }

  private boolean isSmallUndertaking(Phrases.Match<Head> head) {
    return head.value().document() == null
        && !head.value().plural()
        && (head.from() == 0 || !sentence.token(head.from()).isCapitalised());
  }
}
