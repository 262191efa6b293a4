package es.caib.empara.cases;

import es.caib.empara.institutions.DataKind;

/** What the coordination point does with an order of a case. */
public enum PointAct implements DomainAct {
  ORDER_TAKEN_UP,
  ORDER_ASSIGNED,
  ORDER_TAKEN,
  ORDER_NEEDS,
  ORDER_INFORMED,
  ORDER_UNIT_ASKED,
  ORDER_UNIT_ANSWERED,
  ORDER_TASK_DONE,
  ORDER_CLOSED,
  ORDER_REOPENED,
  PAPER_ENTERED,
  PAPER_CORRECTED,
  PAPER_RETURNED,
  PAPER_WITHDRAWN,
  ORDERS_SAME,
  ORDERS_DIFFERENT;

  @Override
  public DataKind tells() {
    return DataKind.MEASURES;
  }
}
