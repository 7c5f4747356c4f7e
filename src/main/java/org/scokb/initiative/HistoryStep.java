package org.scokb.initiative;

import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;

/** What a response holds of a step in an initiative's life. */
record HistoryStep(
    InitiativeStatus status, @Nullable EdtfDate assertedOn, long claims, Evidence evidence) {}
