package es.caib.empara.orders.web;

import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.CourtList;
import es.caib.empara.orders.service.CourtService;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be chosen for an order on paper. */
@Named
@ApplicationScoped
public class PaperChoices {

  @Inject private CourtService courts;
  @Inject private BusinessClock clock;
  @Inject private Words words;

  public List<OrderState> getStates() {
    return List.of(OrderState.GRANTED, OrderState.DENIED, OrderState.REQUESTED);
  }

  public List<MeasureKind> getKinds() {
    return Arrays.asList(MeasureKind.values());
  }

  public List<String> getPlaces() {
    return List.of("HOME", "WORK", "SCHOOL", "OTHER");
  }

  public List<String> getPersons() {
    return List.of("VICTIM", "MINORS", "RELATIVES");
  }

  public List<String> getMeans() {
    return List.of("PHONE", "MESSAGING", "SOCIAL_NETWORKS", "EMAIL", "THIRD_PERSONS");
  }

  public List<String> getMilestones() {
    return List.of("FINAL_SENTENCE", "CIVIL_RULING", "FURTHER_ORDER");
  }

  /** The names of the courts of today, as a help to type. */
  public List<String> getCourts() {
    String language = words.locale().getLanguage();
    return courts.list().courts().stream()
        .map(CourtList.Line::court)
        .filter(court -> court.isThereOn(clock.today()))
        .map(court -> court.name(language))
        .toList();
  }
}
