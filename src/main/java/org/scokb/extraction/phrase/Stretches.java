package org.scokb.extraction.phrase;

import java.util.List;
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
public record Stretches(Sentence sentence, List<Headed> headed) implements Chunks {

  /** A head, where its modifiers begin, and the token after its complement. */
  record Headed(int from, Phrases.Match<Head> head, int to) {}

  public static final Set<String> KINDS = Set.of("HEAD", "UNDERTAKING", "PHRASE");

  @Override
  public int end(String kind, int from) {
    return headed.stream()
        .filter(name -> name.from == from)
        .findFirst()
        .map(name -> end(kind, name))
        .orElse(-1);
  }

  private int end(String kind, Headed name) {
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
