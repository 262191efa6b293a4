package es.caib.empara.channels;

import es.caib.empara.institutions.DataKind;

/** What an institution tells the State of a case. */
public enum ReportKind {
  INCIDENT,
  /** A datum that the State sent does not agree with what people see. */
  DATUM_SEEMS_WRONG,
  /** What a professional observes does not fit the level. The level stays the State's. */
  LEVEL_DOUBTED;

  /** Of which data such a report speaks; null where it is the summary. */
  public DataKind tells() {
    return switch (this) {
      case INCIDENT -> DataKind.INCIDENTS;
      case DATUM_SEEMS_WRONG -> null;
      case LEVEL_DOUBTED -> DataKind.ASSESSMENTS;
    };
  }
}
