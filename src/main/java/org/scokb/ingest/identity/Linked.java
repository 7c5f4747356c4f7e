package org.scokb.ingest.identity;

import org.jspecify.annotations.Nullable;
import org.scokb.provenance.SubjectId;

/**
 * What a fact alone tells of the entity that it speaks of.
 *
 * @param subject the entity, unless another article tells better
 * @param family what this and other entities have in common that may be one: a title without its
 *     years, a surname, an abbreviation; {@code null} where nothing is left open
 * @param vague whether the fact leaves open which of its family it speaks of: then it speaks of the
 *     only one that other facts name exactly, if there is just one
 */
public record Linked(SubjectId subject, @Nullable String family, boolean vague) {}
