package org.scokb.assistant;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scokb.article.ArticleRepository;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.Topic;
import org.springframework.stereotype.Component;

/** What assistants may read whole: the articles' texts, and the words that values are. */
@Component
record TextResources(ArticleRepository texts) {

  private static final String ARTICLES = "scokb://articles/";
  private static final String VOCABULARIES = "scokb://vocabularies/";
  private static final String TEXT = "text/plain";

  private static final Map<String, ApiName[]> WORDS =
      Map.of(
          "topics", Topic.values(),
          "initiative-statuses", InitiativeStatus.values(),
          "initiative-types", InitiativeType.values(),
          "document-types", DocumentType.values());

  List<SyncResourceTemplateSpecification> articles() {
    ResourceTemplate template =
        ResourceTemplate.builder()
            .uriTemplate(ARTICLES + "{id}")
            .name("article")
            .title("Text of an article")
            .description("An article as it was read: what every quote's position counts in.")
            .mimeType(TEXT)
            .build();
    return List.of(
        new SyncResourceTemplateSpecification(
            template,
            (context, request) ->
                texts
                    .findById(request.uri().substring(ARTICLES.length()))
                    .map(article -> text(request.uri(), article.plainText()))
                    .orElseThrow(() -> McpError.RESOURCE_NOT_FOUND.apply(request.uri()))));
  }

  List<SyncResourceSpecification> vocabularies() {
    return WORDS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            words ->
                new SyncResourceSpecification(
                    Resource.builder()
                        .uri(VOCABULARIES + words.getKey())
                        .name(words.getKey())
                        .description("The words that a value may be, a line each, with a label.")
                        .mimeType(TEXT)
                        .build(),
                    (context, request) -> text(request.uri(), lines(words.getValue()))))
        .toList();
  }

  private static String lines(ApiName[] words) {
    return Stream.of(words)
        .map(word -> word.apiName() + ": " + word.label())
        .collect(Collectors.joining("\n"));
  }

  private static ReadResourceResult text(String uri, String text) {
    return ReadResourceResult.builder(List.of(new TextResourceContents(uri, TEXT, text))).build();
  }
}
