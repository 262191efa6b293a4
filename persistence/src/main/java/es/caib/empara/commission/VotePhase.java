package es.caib.empara.commission;

/** What is voted: whether an item is urgent, or the item itself. */
public enum VotePhase {
  URGENCY,
  SUBSTANCE
}
