package org.scokb.vocabulary;

/**
 * How far an initiative has come, weakest first: the natural order is the order of strength.
 *
 * <ul>
 *   <li>{@code not-agreed}: expressly turned down, dropped or put off; another status that is told
 *       at the same time goes before it
 *   <li>{@code proposed}: put forward
 *   <li>{@code in-preparation}: foreseen, drafted, expected to be adopted
 *   <li>{@code in-progress}: promoted, taken part in, being carried out
 *   <li>{@code adopted}: signed, approved
 *   <li>{@code completed}: held, opened, launched
 * </ul>
 */
public enum InitiativeStatus implements ApiName {
  NOT_AGREED,
  PROPOSED,
  IN_PREPARATION,
  IN_PROGRESS,
  ADOPTED,
  COMPLETED
}
