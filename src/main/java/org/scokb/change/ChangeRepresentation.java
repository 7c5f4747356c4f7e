package org.scokb.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.FieldChange;
import org.scokb.vocabulary.Resource;

/** What a response holds of a change; its own key stays inside. */
public record ChangeRepresentation(
    @JsonIgnore @Nullable String key,
    long revision,
    Instant at,
    @Nullable String by,
    @Nullable String article,
    ChangeKind change,
    Resource resource,
    String id,
    String title,
    @Nullable String chairmanship,
    List<FieldChange> fields) {}
