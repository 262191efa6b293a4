package es.caib.empara.access;

import java.util.List;

/** The container roles. Institution and territory are data, not roles. */
public final class Roles {

  public static final String COORDINATOR = "EMP_COORDINATOR";
  public static final String TECHNICIAN = "EMP_TECHNICIAN";
  public static final String READER = "EMP_READER";
  public static final String ADMIN = "EMP_ADMIN";
  public static final String LEGAL = "EMP_LEGAL";
  public static final String COMMISSION = "EMP_COMMISSION";
  public static final String SECRETARY = "EMP_SECRETARY";
  public static final String AUDITOR = "EMP_AUDITOR";
  public static final String OPERATOR = "EMP_OPERATOR";
  public static final String FEED = "EMP_FEED";

  /**
   * Somebody whose access is requested and not approved yet: sees her own page and nothing else.
   */
  public static final String CANDIDATE = "EMP_CANDIDATE";

  /** The system itself: timers. No account can have it. */
  public static final String SYSTEM = "EMP_SYSTEM";

  /** Every role that an account may have, in the order in which a person's main role is chosen. */
  public static final List<String> OF_ACCOUNTS =
      List.of(
          COORDINATOR,
          TECHNICIAN,
          READER,
          ADMIN,
          LEGAL,
          SECRETARY,
          COMMISSION,
          AUDITOR,
          OPERATOR,
          FEED,
          CANDIDATE);

  private Roles() {}

  /** Whether whoever has it is a person who has access, so that she can be told something. */
  public static boolean isOfReaders(String role) {
    return OF_ACCOUNTS.contains(role) && !role.equals(FEED) && !role.equals(CANDIDATE);
  }
}
