package org.scokb.initiative;

import org.scokb.vocabulary.InitiativeStatus;

/**
 * How many initiatives of a chairmanship have come as far as that.
 *
 * @param status the status
 * @param initiatives how many
 */
record StatusCount(InitiativeStatus status, long initiatives) {}
