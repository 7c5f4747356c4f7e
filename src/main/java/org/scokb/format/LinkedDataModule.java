package org.scokb.format;

import java.util.function.Function;
import org.scokb.provenance.Evidence;
import org.scokb.vocabulary.Topic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * What has another shape in JSON-LD than in JSON, since the vocabularies want it so: quotes and
 * topics.
 */
class LinkedDataModule extends SimpleModule {

  private static final String ARTICLES = "/api/v1/articles/";
  private static final String TOPICS = "/api/v1/topics";

  LinkedDataModule() {
    super(LinkedDataModule.class.getName());
    addSerializer(new Shaped<>(Evidence.class, LinkedDataModule::quote));
    addSerializer(new Shaped<>(Topic.class, LinkedDataModule::concept));
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
