package es.caib.empara.protocols;

/** Whether a protocol has to say how an article is kept. */
public enum ArticleDuty {
  REQUIRED,
  OPTIONAL
}
