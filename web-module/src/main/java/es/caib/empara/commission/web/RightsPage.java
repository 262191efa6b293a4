package es.caib.empara.commission.web;

import es.caib.empara.commission.service.RightService;
import es.caib.empara.commission.service.RightView;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Who may see what, since when, by which decision. */
@Named
@RequestScoped
public class RightsPage {

  @Inject private RightService rights;
  @Inject private Words words;

  private List<RightView> rows;

  public List<RightView> getRows() {
    if (rows == null) {
      rows = rights.all();
    }
    return rows;
  }

  /** The roles of a person in words. */
  public String roles(RightView.Person person) {
    return person.roles().stream()
        .map(role -> words.named("Role", role))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** A seat or an office in words. */
  public String place(RightView.Place place) {
    return words.lower(place.office() == null ? place.capacity() : place.office());
  }

  /** The kinds of data in words. */
  public String kinds(RightView right) {
    return right.dataKinds().stream().sorted().map(words::of).collect(Collectors.joining(", "));
  }
}
