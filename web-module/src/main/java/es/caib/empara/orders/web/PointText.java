package es.caib.empara.orders.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.orders.OrderTaskKind;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.PointStage;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointItemView.TaskView;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The work on an order in words. */
@Named
@ApplicationScoped
public class PointText {

  @Inject private Words words;
  @Inject private Places places;
  @Inject private TimeText times;
  @Inject private Workplace workplace;
  @Inject private BusinessClock clock;

  /** Who has it: you, a colleague by name, or an institution. */
  public String owner(PointItemView item) {
    if (item.owner() == null) {
      return places.institution(item.realm());
    }
    if (item.owner().equals(workplace.getPrincipal())) {
      return words.text("board.owner.mine");
    }
    String name = item.ownerName() == null ? item.owner() : item.ownerName();
    return words.text("board.owner.named", name, places.institution(item.realm()));
  }

  /** How long the order was on its way from the court; empty when it is not known. */
  public String onTheWay(PointItemView item) {
    Duration time = item.toReception();
    if (time == null) {
      return "";
    }
    return time.toHours() == 0
        ? words.text("point.way.minutes", time.toMinutes())
        : words.text("point.way.hours", time.toHours());
  }

  /** "dia 20: s’ha presentat demanda?" and until when it holds. */
  public String task(TaskView task) {
    String key = "OrderTaskKind." + task.kind() + ".what";
    return words.text(key, times.dayMonth(task.endsOn()));
  }

  /** Whether the day of a task has passed and nobody has looked. */
  public boolean isLate(TaskView task) {
    return task.isOpen() && task.dueOn().isBefore(clock.today());
  }

  public boolean isCivil(TaskView task) {
    return task.kind() != OrderTaskKind.ENDING;
  }

  public String needs(PointItemView item) {
    return item.needs().isEmpty()
        ? words.text("point.needs.none")
        : item.needs().stream()
            .map(need -> words.named("ResourceType", need))
            .collect(Collectors.joining(" · "));
  }

  public String informed(PointItemView item) {
    return item.informed().stream().map(places::institution).collect(Collectors.joining(" · "));
  }

  /** What the police unit is asked for, ready to be sent; it names nobody. */
  public String request(PointItemView item) {
    return words.text(
        "point.unit.text", item.caseNumber(), item.orderId(), workplace.getInstitutionName());
  }

  /** Whether it waits for a phone or for her permission. */
  public boolean isUnitStep(PointItemView item) {
    return item.mayAct() && Boolean.TRUE.equals(item.withoutContactData());
  }

  public boolean isStage(PointItemView item, String stage) {
    return item.stage() == PointStage.valueOf(stage);
  }

  public boolean isMine(PointItemView item) {
    return workplace.getPrincipal().equals(item.owner());
  }

  /** Whether the person may take it by name: it is the own institution's and not theirs yet. */
  public boolean isTakeable(PointItemView item) {
    return item.stage() != PointStage.CLOSED
        && item.realm().equals(workplace.getRealm())
        && !isMine(item);
  }

  public List<InstitutionView> bodies(PointItemView item) {
    return places.responsibleFor(item.municipality());
  }

  /** Who else is in charge and may have to know. */
  public List<InstitutionView> others(PointItemView item) {
    return bodies(item).stream().filter(each -> !each.realm().equals(item.realm())).toList();
  }

  public List<ResourceType> getNeeds() {
    return Arrays.asList(ResourceType.values());
  }

  public List<PointOutcome> getOutcomes() {
    return Arrays.stream(PointOutcome.values())
        .filter(each -> each != PointOutcome.SAME_ORDER)
        .toList();
  }
}
