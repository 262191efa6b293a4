package es.caib.empara.commission;

/** What a member votes. */
public enum VoteChoice {
  FOR,
  AGAINST,
  ABSTAIN
}
