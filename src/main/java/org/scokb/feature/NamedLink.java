package org.scokb.feature;

/** A link to an entity that has a name. */
public record NamedLink(String id, String name) {}
