package org.scokb.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.web.EntityTag;

/** The text that facts are read from, as it was read, and what is known of it. */
@Entity
public class Article {

  /** How an article came here. */
  public enum Origin {
    /** From the folder of seeds: it goes when its file does. */
    SEED,
    /** By a request: it stays until a request takes it away. */
    REQUEST
  }

  @Id private String id;
  private String title;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "article_author")
  @OrderColumn(name = "position")
  @Column(name = "name")
  private List<String> authors = new ArrayList<>();

  private @Nullable String publisher;
  private @Nullable String language;
  private @Nullable EdtfDate publishedOn;
  private @Nullable String url;
  private String sha256;
  private String extractor;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String text;
  private int bodyStart;
  private int bodyEnd;
  private int unread;

  @ElementCollection
  @CollectionTable(name = "article_unread")
  @OrderColumn(name = "position")
  private List<Sentence> unreadSentences = new ArrayList<>();

  Article() {}

  /**
   * An article that has been read.
   *
   * @param unread sentences that speak of an undertaking, a document or a meeting and gave no fact
   */
  public Article(
      String id,
      Text text,
      Span body,
      List<Span> unread,
      ArticleMetadata metadata,
      String extractor,
      Origin origin) {
    this.id = id;
    this.text = text.toString();
    this.sha256 = sha256(text);
    this.bodyStart = body.start();
    this.bodyEnd = body.end();
    this.unread = unread.size();
    unread.forEach(span -> unreadSentences.add(new Sentence(span.start(), span.end())));
    this.title = Objects.requireNonNull(metadata.title());
    this.authors.addAll(metadata.authors());
    this.publisher = metadata.publisher();
    this.language = metadata.language();
    this.publishedOn = metadata.publishedOn();
    this.url = metadata.url();
    this.extractor = extractor;
    this.origin = origin;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  public ArticleMetadata metadata() {
    return new ArticleMetadata(title, authors, publisher, language, publishedOn, url);
  }

  /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
  public static String sha256(Text text) {
    return DigestUtils.sha256Hex(text.toString());
  }

  public String sha256() {
    return sha256;
  }

  public String extractor() {
    return extractor;
  }

  /**
   * A strong entity tag (RFC 9110, section 8.8.3) for its text, all that is known beside it, and
   * what read it.
   */
  public String entityTag() {
    return EntityTag.strong(sha256 + extractor + metadata());
  }

  public Origin origin() {
    return origin;
  }

  public Text text() {
    return new Text(text);
  }

  /** The text for those who ask for no place in it. */
  public String plainText() {
    return text;
  }

  int unread() {
    return unread;
  }

  public List<UnreadSentence> unreadSentences() {
    Text whole = text();
    return unreadSentences.stream()
        .map(each -> new Span(each.start(), each.end()))
        .map(span -> new UnreadSentence(span.start(), span.end(), whole.exact(span)))
        .toList();
  }

  Span body() {
    return new Span(bodyStart, bodyEnd);
  }

  /** What a response holds of a sentence that gave no fact. */
  public record UnreadSentence(int start, int end, String exact) {}

  @Embeddable
  record Sentence(@Column(name = "span_start") int start, @Column(name = "span_end") int end) {}
}
