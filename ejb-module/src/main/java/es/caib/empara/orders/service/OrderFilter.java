package es.caib.empara.orders.service;

import es.caib.empara.orders.OrderState;

/** Which orders of the own territory are wanted; null is any. */
public record OrderFilter(String caseNumber, OrderState state) {

  public static OrderFilter any() {
    return new OrderFilter(null, null);
  }
}
