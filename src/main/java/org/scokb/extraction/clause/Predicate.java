package org.scokb.extraction.clause;

import org.scokb.extraction.language.VerbForms;

/**
 * A verb, or a noun of an act, that says something of an undertaking's status.
 *
 * @param sense what it says
 * @param form how the verb stands
 * @param from the first token, auxiliaries included
 * @param verb the token of the verb itself
 * @param to the token after it
 * @param passive whether what it governs stands before it
 * @param progressive whether the act is under way
 * @param future whether the act lies ahead
 * @param wish whether it is only said that it should or could be
 * @param infinitive whether another verb governs it
 * @param negated whether it is denied
 */
public record Predicate(
    VerbForms.Sense sense,
    VerbForms.Form form,
    int from,
    int verb,
    int to,
    boolean passive,
    boolean progressive,
    boolean future,
    boolean wish,
    boolean infinitive,
    boolean negated) {}
