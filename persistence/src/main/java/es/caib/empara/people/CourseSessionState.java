package es.caib.empara.people;

/** Whether a session of a course takes place. */
public enum CourseSessionState {
  PLANNED,
  CANCELLED
}
