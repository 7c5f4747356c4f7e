package org.scokb.provenance;

/**
 * How many statements there are on a subject.
 *
 * @param subjectId its id among those of its kind
 * @param count how many
 */
public record StatementCount(String subjectId, long count) {}
