package es.caib.empara.orders.service;

/** What is counted of the coordination point, each by a detail of its own and by island. */
public enum FigureSubject {
  /** Orders asked for, by line of courts, in the month of the request. */
  ASKED,
  /** Orders granted, by line of courts, in the month of the decision. */
  GRANTED,
  /** Orders denied, by line of courts, in the month of the decision. */
  DENIED,
  /** Measures of the orders granted, by kind, in the month of the decision. */
  MEASURES,
  /** Orders granted that did not come with the initial load, by whether they came in time. */
  RECEPTION,
  /** The same, in the month in which they came, by whether she was reached. */
  CONTACT,
  /** Measures that ended by date, by whether that was dealt with before the day. */
  ENDS,
  /** Breaches of an order. */
  BREACHES,
  /** Differences between what the sources say. */
  CONTRADICTIONS
}
