package es.caib.empara.channels.web;

import es.caib.empara.channels.ContactHours;
import es.caib.empara.channels.ContactKind;
import es.caib.empara.channels.ContactPerson;
import es.caib.empara.channels.Phones;
import es.caib.empara.channels.service.ContactLineCommand;
import es.caib.empara.channels.service.ContactService;
import es.caib.empara.channels.service.ContactView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds a line to the card, or changes one. Texts are kept by the service's names of the fields. */
@Named
@ViewScoped
public class ContactLineForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OPENS = "opens";
  private static final String CLOSES = "closes";

  @Inject private ContactService contacts;
  @Inject private ContactPage page;

  private Long id;
  private ContactKind kind = ContactKind.OFFICE;
  private DayOfWeek firstDay = DayOfWeek.MONDAY;
  private DayOfWeek lastDay = DayOfWeek.FRIDAY;
  private Map<String, String> texts = blank();

  private static Map<String, String> blank() {
    return new HashMap<>(Map.of(OPENS, "08:00", CLOSES, "15:00"));
  }

  /** Shows a line in the form. */
  public void edit(ContactView.Line line) {
    ContactPerson person = line.person();
    ContactHours hours = person.hours();
    id = line.id();
    kind = person.kind();
    firstDay = hours.firstDay();
    lastDay = hours.lastDay();
    texts = new HashMap<>();
    texts.put("post", person.post());
    texts.put("name", person.name());
    texts.put("phone", Phones.grouped(person.phone()));
    texts.put("mail", person.mail());
    texts.put(OPENS, hours.opens().toString());
    texts.put(CLOSES, hours.closes().toString());
  }

  /** An empty form again. */
  public void leave() {
    id = null;
    kind = ContactKind.OFFICE;
    firstDay = DayOfWeek.MONDAY;
    lastDay = DayOfWeek.FRIDAY;
    texts = blank();
  }

  public void save() {
    boolean saved =
        page.act(
            "entry",
            () ->
                contacts.putLine(
                    page.getRealm(),
                    id,
                    new ContactLineCommand(
                        kind,
                        texts.get("post"),
                        texts.get("name"),
                        texts.get("phone"),
                        firstDay,
                        lastDay,
                        time(texts.get(OPENS)),
                        time(texts.get(CLOSES)),
                        texts.get("mail"))),
            "contact.line.saved");
    if (saved) {
      leave();
    }
  }

  /** Null for what is no time; the service says so. */
  private static LocalTime time(String typed) {
    try {
      return typed == null ? null : LocalTime.parse(typed.strip());
    } catch (DateTimeParseException noTime) {
      return null;
    }
  }

  public List<ContactKind> getKinds() {
    return Arrays.asList(ContactKind.values());
  }

  public List<DayOfWeek> getDays() {
    return Arrays.asList(DayOfWeek.values());
  }

  /** The line that is changed; null for a new one. */
  public Long getId() {
    return id;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public ContactKind getKind() {
    return kind;
  }

  public void setKind(ContactKind kind) {
    this.kind = kind;
  }

  public DayOfWeek getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(DayOfWeek firstDay) {
    this.firstDay = firstDay;
  }

  public DayOfWeek getLastDay() {
    return lastDay;
  }

  public void setLastDay(DayOfWeek lastDay) {
    this.lastDay = lastDay;
  }
}
