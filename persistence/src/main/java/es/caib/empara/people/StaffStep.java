package es.caib.empara.people;

/** What is to come next for a person. */
public enum StaffStep {
  /** She has still to come in and meet the conditions. */
  CONDITIONS,
  /** Everything is there but a second person's yes. */
  APPROVAL,
  /** She has to pass the test of the course; access comes back by itself. */
  TEST,
  /** Other roles are asked for; a second person has to decide. */
  ROLES,
  /** Can be given back. */
  RESUMPTION,
  /** The only administrator: a second one is missing. */
  SUCCESSOR,
  NONE
}
