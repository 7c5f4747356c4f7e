package org.scokb.provenance;

import org.jspecify.annotations.Nullable;

/** What a person calls an entity, and the id of the chairmanship that it belongs to or is. */
public record Label(String title, @Nullable String chairmanship) {}
