package es.caib.empara.channels;

/** By which way something was told to the State. */
public enum ReportWay {
  PHONE,
  SECURE_MAIL,
  VIOGEN,
  IN_PERSON
}
