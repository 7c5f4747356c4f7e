package org.scokb.provenance;

import org.scokb.vocabulary.Resource;

/**
 * What a statement speaks of.
 *
 * @param resource the kind of thing
 * @param id its id among those
 */
public record SubjectId(Resource resource, String id) {}
