package org.scokb.query;

import java.util.List;

/**
 * What a response holds of an entity that was searched for over all collections.
 *
 * @param resource its collection
 * @param entity its representation, as its own collection has it
 */
public record Found(
    String resource, String id, String title, List<Highlight> highlights, Object entity) {}
