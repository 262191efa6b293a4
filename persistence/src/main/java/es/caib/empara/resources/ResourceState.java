package es.caib.empara.resources;

/** Only an active resource is shown and asked. */
public enum ResourceState {
  ACTIVE,
  CLOSED
}
