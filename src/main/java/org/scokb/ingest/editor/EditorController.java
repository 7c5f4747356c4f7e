package org.scokb.ingest.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.change.ChangeKind;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.vocabulary.Resource;
import org.scokb.web.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/articles")
record EditorController(DraftReader drafts, Uploads uploads, Editor editor) {

  private static final String ARTICLES = "/api/v1/articles/";

  private static final List<MediaType> READABLE =
      List.of(
          new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);

  @PostMapping(consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<ArticleReport> addArticle(HttpServletRequest request)
      throws HttpMediaTypeNotSupportedException {
    return read(null, request, editor::add);
  }

  @PutMapping(
      path = "/{id}",
      consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<ArticleReport> putArticle(
      @PathVariable String id, Preconditions preconditions, HttpServletRequest request)
      throws HttpMediaTypeNotSupportedException {
    return read(id(id), request, draft -> editor.put(draft, preconditions));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> withdrawArticle(@PathVariable String id, Preconditions preconditions) {
    if (editor.withdraw(id, preconditions).article() == null) {
      throw ProblemException.noSuchEntity(Resource.ARTICLES, id);
    }
    return ResponseEntity.noContent().build();
  }

  private ResponseEntity<ArticleReport> read(
      @Nullable String id,
      HttpServletRequest request,
      Function<ArticleReader.Draft, Editor.Edit> edit)
      throws HttpMediaTypeNotSupportedException {
    MediaType type = MediaType.valueOf(request.getContentType());
    if (type.getCharset() != null && !type.getCharset().equals(StandardCharsets.UTF_8)) {
      throw new HttpMediaTypeNotSupportedException(type, READABLE);
    }
    boolean isJson = MediaType.APPLICATION_JSON.isCompatibleWith(type);
    return uploads.read(
        String.valueOf(request.getRemoteUser()),
        request.getContentLengthLong(),
        drafts.largest(isJson),
        () -> answer(edit.apply(drafts.read(id, isJson, request))));
  }

  private static String id(String path) {
    try {
      Bodies.requireId(path);
      return path;
    } catch (IllegalArgumentException malformed) {
      throw ProblemException.noSuchEntity(Resource.ARTICLES, path);
    }
  }

  private static ResponseEntity<ArticleReport> answer(Editor.Edit edit) {
    Article article = Objects.requireNonNull(edit.revised().article());
    URI location = URI.create(ARTICLES + article.id());
    boolean created = edit.revised().kind() == ChangeKind.CREATED;
    return ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK)
        .location(location)
        .eTag(article.entityTag())
        .body(ArticleReport.of(edit));
  }
}
