package org.scokb.extraction.chair;

import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * A turn in the chair as the reference table has it: what an article may leave open ("this year")
 * is completed from these.
 *
 * @param member who held it
 * @param term from which summit's year to which
 * @param summit when the summit that ended it was held; {@code null} where no source tells
 * @param city where that summit was held; {@code null} where no source tells
 */
public record ChairTerm(
    CountryCode member, Term term, @Nullable EdtfDate summit, @Nullable String city) {}
