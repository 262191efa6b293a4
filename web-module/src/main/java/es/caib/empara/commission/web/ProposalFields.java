package es.caib.empara.commission.web;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.service.ProposalCommand;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is typed into a proposal. Texts are kept by the names that the service has for the fields.
 */
@Named
@ViewScoped
public class ProposalFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private ProposalKind kind = ProposalKind.INCORPORATE;
  private InstitutionKind bodyKind = InstitutionKind.MUNICIPALITY;
  private String realmKind = "LOCAL";
  private Integer people;
  private LocalDate effectiveOn;
  private LocalDate endsOn;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> places = new HashMap<>();
  private List<String> dataKinds = new ArrayList<>();

  void show(ProposalCommand content, Map<String, List<String>> byIsland) {
    kind = content.kind();
    bodyKind = content.bodyKind();
    realmKind = content.realmKind();
    people = content.people();
    effectiveOn = content.effectiveOn();
    endsOn = content.endsOn();
    texts.put("realm", content.realm());
    texts.put("bodyName", content.bodyName());
    texts.put("taxId", content.taxId());
    texts.put("competence", content.competence());
    texts.put("dataProtection", content.dataProtection());
    texts.put("reason", content.reason());
    texts.put("contactName", content.contact().name());
    texts.put("contactPhone", content.contact().handle());
    texts.put("contactMail", content.contact().mail());
    texts.put("adminName", content.administrator().name());
    texts.put("adminUsername", content.administrator().handle());
    texts.put("adminMail", content.administrator().mail());
    places.putAll(byIsland);
    dataKinds =
        content.dataKinds().stream()
            .map(DataKind::name)
            .collect(Collectors.toCollection(ArrayList::new));
  }

  ProposalCommand command() {
    Set<String> municipalities =
        places.values().stream()
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return new ProposalCommand(
        kind,
        text("realm"),
        text("bodyName"),
        bodyKind,
        text("taxId"),
        text("competence"),
        text("dataProtection"),
        kind.isScoped() ? municipalities : Set.of(),
        kind.isScoped()
            ? dataKinds.stream().map(DataKind::valueOf).collect(Collectors.toSet())
            : Set.of(),
        realmKind,
        people,
        new ProposalCommand.Person(text("contactName"), text("contactPhone"), text("contactMail")),
        new ProposalCommand.Person(text("adminName"), text("adminUsername"), text("adminMail")),
        text("reason"),
        effectiveOn,
        endsOn);
  }

  private String text(String name) {
    String value = texts.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  /** The chosen municipalities, by the name of their island. */
  public Map<String, List<String>> getPlaces() {
    return places;
  }

  public boolean isNewBody() {
    return kind == ProposalKind.INCORPORATE;
  }

  public ProposalKind getKind() {
    return kind;
  }

  public void setKind(ProposalKind kind) {
    this.kind = kind;
  }

  public InstitutionKind getBodyKind() {
    return bodyKind;
  }

  public void setBodyKind(InstitutionKind bodyKind) {
    this.bodyKind = bodyKind;
  }

  public String getRealmKind() {
    return realmKind;
  }

  public void setRealmKind(String realmKind) {
    this.realmKind = realmKind;
  }

  public Integer getPeople() {
    return people;
  }

  public void setPeople(Integer people) {
    this.people = people;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public List<String> getDataKinds() {
    return dataKinds;
  }

  public void setDataKinds(List<String> dataKinds) {
    this.dataKinds = dataKinds;
  }
}
