package org.scokb.organization;

import org.jspecify.annotations.Nullable;

/** A link to the SCO body that met. */
public record BodyLink(String id, String name, @Nullable String abbreviation) {}
