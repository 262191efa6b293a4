package es.caib.empara.people.service;

import es.caib.empara.people.QuestionState;
import es.caib.empara.people.Wording;

/**
 * An edition of a question.
 *
 * @param options a line for each, the right one first
 * @param because why, with its source
 */
public record QuestionView(
    Long id,
    int number,
    int edition,
    QuestionState state,
    Wording text,
    Wording options,
    Wording because) {}
