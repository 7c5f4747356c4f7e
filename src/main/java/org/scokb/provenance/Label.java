package org.scokb.provenance;

import org.jspecify.annotations.Nullable;

/**
 * What an entity is listed under.
 *
 * @param title what a person calls it
 * @param chairmanship the id of the chairmanship that it belongs to or is, if any
 */
public record Label(String title, @Nullable String chairmanship) {}
