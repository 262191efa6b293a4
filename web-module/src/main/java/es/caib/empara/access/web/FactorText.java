package es.caib.empara.access.web;

import es.caib.empara.access.service.SecondFactors.Answer;
import es.caib.empara.shared.web.Words;

/** Answers to a code, in words. */
final class FactorText {

  private FactorText() {}

  /** Why a code opens nothing. */
  static String refusal(Answer answer, Words words) {
    return answer instanceof Answer.TooMany tooMany
        ? words.text("login.wait", String.valueOf(Entrance.wholeSeconds(tooMany.retryAfter())))
        : words.text("factor.wrong");
  }
}
