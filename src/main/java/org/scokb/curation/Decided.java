package org.scokb.curation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who decided something, when and why. */
public record Decided(@Nullable String by, @Nullable Instant at, @Nullable String reason) {}
