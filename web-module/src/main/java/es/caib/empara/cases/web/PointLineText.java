package es.caib.empara.cases.web;

import es.caib.empara.access.service.Names;
import es.caib.empara.cases.PointAct;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the coordination point did with an order of a case, in words. */
@ApplicationScoped
public class PointLineText implements LineText {

  private static final Set<String> ACTS =
      Arrays.stream(PointAct.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  /** Their detail is what somebody typed; that of the others is in the sentence. */
  private static final Set<PointAct> TYPED =
      EnumSet.of(PointAct.ORDER_UNIT_ANSWERED, PointAct.ORDER_TASK_DONE, PointAct.ORDER_CLOSED);

  @Inject private Words words;
  @Inject private Places places;
  @Inject private Names names;

  @Override
  public boolean isAbout(TimelineLine line) {
    return line.what() == StatusAspect.ACT && ACTS.contains(line.to());
  }

  @Override
  public boolean saysAll(TimelineLine line) {
    return !TYPED.contains(PointAct.valueOf(line.to()));
  }

  /** Such as "Necessitats registrades: Assessorament jurídic". */
  @Override
  public String sentence(TimelineLine line) {
    String key = "timeline." + line.to();
    String detail = line.detail() == null ? "" : line.detail();
    return switch (PointAct.valueOf(line.to())) {
      case ORDER_ASSIGNED -> words.text(key, places.institution(detail));
      case ORDER_TAKEN -> words.text(key, names.of(List.of(detail)).getOrDefault(detail, detail));
      case PAPER_ENTERED, PAPER_CORRECTED, PAPER_RETURNED, PAPER_WITHDRAWN ->
          words.text(key, words.named("OrderState", detail).toLowerCase(words.locale()));
      case ORDERS_SAME, ORDERS_DIFFERENT -> words.text(key, detail.replace(" ", ", "));
      case ORDER_NEEDS -> words.text(key, listed(detail, "ResourceType"));
      case ORDER_INFORMED ->
          words.text(
              key,
              Arrays.stream(detail.split(" "))
                  .map(places::institution)
                  .collect(Collectors.joining(", ")));
      default -> words.text(key);
    };
  }

  private String listed(String detail, String type) {
    return detail.isEmpty()
        ? words.text("point.needs.none").toLowerCase(words.locale())
        : Arrays.stream(detail.split(" "))
            .map(each -> words.named(type, each))
            .collect(Collectors.joining(", "));
  }
}
