package es.caib.empara.access.web;

import es.caib.empara.access.Roles;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The help, with what concerns the reader first. */
@Named
@RequestScoped
public class HelpPage {

  private static final String LOGIN = "login";
  private static final String OTHER = "other";
  private static final List<String> TOPICS =
      List.of(LOGIN, "technician", "coordinator", "reader", "auditor", "operator", OTHER);
  private static final Map<String, String> OF_ROLES =
      Map.of(
          Roles.TECHNICIAN, "technician",
          Roles.COORDINATOR, "coordinator",
          Roles.READER, "reader",
          Roles.AUDITOR, "auditor",
          Roles.OPERATOR, "operator");

  @Inject private Workplace workplace;
  @Inject private Words words;

  /** The part of the reader's own role; how to log in for whoever is not inside. */
  public String getOwn() {
    return workplace.isOpen() ? OF_ROLES.getOrDefault(workplace.getRole(), OTHER) : LOGIN;
  }

  /** The other parts. */
  public List<String> getOthers() {
    return TOPICS.stream().filter(topic -> !topic.equals(getOwn())).toList();
  }

  public String name(String topic) {
    return words.named("help", topic);
  }
}
