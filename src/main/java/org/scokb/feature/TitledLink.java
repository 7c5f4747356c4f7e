package org.scokb.feature;

/** A link to an entity that has a title. */
public record TitledLink(String id, String title) {}
