package es.caib.empara.resources;

/** How soon the resource is needed; it shortens how long a request may go unanswered. */
public enum Urgency {
  IMMEDIATE,
  TODAY,
  PLANNED
}
