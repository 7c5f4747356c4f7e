package org.scokb.format;

import java.util.Objects;
import java.util.function.Function;
import org.scokb.provenance.Evidence;
import org.scokb.query.FieldSelection;
import org.scokb.vocabulary.Topic;
import org.scokb.web.LinkedData;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** What is marked as {@link LinkedData} as JSON-LD 1.1: with its context and its type. */
@Component
public class LinkedDataWriter {

  private static final String ARTICLES = "/api/v1/articles/";
  private static final String TOPICS = "/api/v1/topics";

  private final JsonMapper json;

  /** Quotes and topics have another shape than in JSON, since the vocabularies want it so. */
  LinkedDataWriter(JsonMapper json) {
    SimpleModule shapes = new SimpleModule(LinkedDataWriter.class.getName());
    shapes.addSerializer(new Shaped<>(Evidence.class, LinkedDataWriter::quote));
    shapes.addSerializer(new Shaped<>(Topic.class, LinkedDataWriter::concept));
    this.json = json.rebuild().addModule(shapes).build();
  }

  /** Whether there is such a document of what is of a type. */
  public static boolean isOf(Class<?> type) {
    return type.isAnnotationPresent(LinkedData.class);
  }

  /** The document of an entity, for the request that is answered now. */
  public JsonNode document(Object body) {
    LinkedData marked = Objects.requireNonNull(body.getClass().getAnnotation(LinkedData.class));
    if (marked.type().isEmpty()) {
      return json.valueToTree(body);
    }
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    ObjectNode described = json.createObjectNode();
    // A context that is elsewhere can't say what ids are relative to (JSON-LD 1.1, section 4.1.3).
    described
        .putArray("@context")
        .add(server + ContextController.PATH)
        .addObject()
        .put("@base", "%s/api/v1/%s/".formatted(server, marked.collection()));
    described.put("@type", marked.type());
    ObjectNode all = json.valueToTree(body);
    FieldSelection fields = FieldSelection.current();
    return described.setAll(fields == null ? all : fields.only(all));
  }

  private static class Shaped<T> extends StdSerializer<T> {

    private final Function<T, ObjectNode> shape;

    Shaped(Class<T> type, Function<T, ObjectNode> shape) {
      super(type);
      this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeTree(shape.apply(value));
    }
  }

  /**
   * A part of an article, as the W3C Web Annotation Data Model has it: a specific resource (section
   * 4) with a position and a quote selector (4.2.4 and 4.2.5).
   */
  private static ObjectNode quote(Evidence quote) {
    ObjectNode part = typed("SpecificResource").put("source", ARTICLES + quote.article());
    part.putArray("selector")
        .add(typed("TextPositionSelector").put("start", quote.start()).put("end", quote.end()))
        .add(
            typed("TextQuoteSelector")
                .put("exact", quote.exact())
                .put("prefix", quote.prefix())
                .put("suffix", quote.suffix()));
    return part;
  }

  /** A topic, as a concept of a scheme (SKOS Reference, sections 3 to 6). */
  private static ObjectNode concept(Topic topic) {
    return typed("Concept")
        .put("id", TOPICS + "#" + topic.apiName())
        .put("notation", topic.apiName())
        .put("prefLabel", topic.label())
        .put("inScheme", TOPICS);
  }

  private static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("@type", type);
  }
}
