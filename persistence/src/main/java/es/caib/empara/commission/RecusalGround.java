package es.caib.empara.commission;

/** Why a member must stay out of a matter (Ley 40/2015 art. 23.2). */
public enum RecusalGround {
  PERSONAL_INTEREST,
  /** To the fourth degree by blood, to the second by marriage. */
  KINSHIP,
  FRIENDSHIP_OR_ENMITY,
  EXPERT_OR_WITNESS,
  SERVICE_RELATION
}
