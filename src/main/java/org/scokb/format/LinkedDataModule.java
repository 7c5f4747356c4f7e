package org.scokb.format;

import org.scokb.provenance.Evidence;
import org.scokb.vocabulary.Topic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
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
    addSerializer(new Quote());
    addSerializer(new Concept());
  }

  /**
   * A part of an article, as the W3C Web Annotation Data Model has it: a specific resource (section
   * 4) with a position and a quote selector (4.2.4 and 4.2.5).
   */
  private static class Quote extends StdSerializer<Evidence> {

    Quote() {
      super(Evidence.class);
    }

    @Override
    public void serialize(Evidence quote, JsonGenerator out, SerializationContext context) {
      start(out, "SpecificResource");
      out.writeStringProperty("source", ARTICLES + quote.article());
      out.writeArrayPropertyStart("selector");
      start(out, "TextPositionSelector");
      out.writeNumberProperty("start", quote.start());
      out.writeNumberProperty("end", quote.end());
      out.writeEndObject();
      start(out, "TextQuoteSelector");
      out.writeStringProperty("exact", quote.exact());
      out.writeStringProperty("prefix", quote.prefix());
      out.writeStringProperty("suffix", quote.suffix());
      out.writeEndObject();
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  /** A topic, as a concept of a scheme (SKOS Reference, sections 3 to 6). */
  private static class Concept extends StdSerializer<Topic> {

    Concept() {
      super(Topic.class);
    }

    @Override
    public void serialize(Topic topic, JsonGenerator out, SerializationContext context) {
      start(out, "Concept");
      out.writeStringProperty("id", TOPICS + "#" + topic.apiName());
      out.writeStringProperty("notation", topic.apiName());
      out.writeStringProperty("prefLabel", topic.label());
      out.writeStringProperty("inScheme", TOPICS);
      out.writeEndObject();
    }
  }

  private static void start(JsonGenerator out, String type) {
    out.writeStartObject();
    out.writeStringProperty("@type", type);
  }
}
