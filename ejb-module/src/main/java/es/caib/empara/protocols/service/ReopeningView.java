package es.caib.empara.protocols.service;

import java.time.OffsetDateTime;

/**
 * A clause whose article has a new text, and nobody has said whether it holds.
 *
 * @param number of the clause, from 1
 * @param article as the clause rests on it
 * @param newest the number of the new text
 */
public record ReopeningView(
    Long id,
    Long clauseId,
    int number,
    String heading,
    ArticleRef article,
    int newest,
    OffsetDateTime openedAt) {}
