package es.caib.empara.orders.web;

import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureParameter;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.service.PaperCommand.PaperMeasureCommand;
import es.caib.empara.shared.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One measure of an order on paper, as it is typed. */
public class MeasureFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private MeasureKind kind;
  private Integer metres;
  private String[] places = {};
  private String[] persons = {};
  private String[] means = {};
  private String territory;
  private String text;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private String untilMilestone;

  /** As it was entered before. */
  static MeasureFields of(MeasureReport report) {
    MeasureFields fields = new MeasureFields();
    JsonObject parameters = Json.object(report.parameters());
    fields.kind = report.kind();
    fields.metres =
        parameters.get("metres") instanceof JsonNumber number ? number.intValue() : null;
    fields.places = list(parameters, MeasureParameter.PLACES);
    fields.persons = list(parameters, MeasureParameter.PERSONS);
    fields.means = list(parameters, MeasureParameter.MEANS);
    fields.territory = words(parameters, MeasureParameter.TERRITORY);
    fields.text = words(parameters, MeasureParameter.TEXT);
    fields.validFrom = report.validFrom();
    fields.validUntil = report.validUntil();
    fields.untilMilestone = report.untilMilestone();
    return fields;
  }

  private static String[] list(JsonObject parameters, MeasureParameter parameter) {
    return parameters.get(parameter.field()) instanceof JsonArray values
        ? values.getValuesAs(JsonString::getString).toArray(String[]::new)
        : new String[0];
  }

  private static String words(JsonObject parameters, MeasureParameter parameter) {
    return parameters.get(parameter.field()) instanceof JsonString value ? value.getString() : null;
  }

  /** What is not shown for the kind is not sent, though it may have been typed for another. */
  PaperMeasureCommand command() {
    return new PaperMeasureCommand(
        kind,
        has("METRES") ? metres : null,
        has("PLACES") ? List.of(places) : List.of(),
        has("PERSONS") ? List.of(persons) : List.of(),
        has("MEANS") ? List.of(means) : List.of(),
        has("TERRITORY") ? territory : null,
        text,
        validFrom,
        validUntil,
        untilMilestone == null || untilMilestone.isBlank() ? null : untilMilestone);
  }

  /** Whether a court states this parameter of measures of the chosen kind. */
  public boolean has(String parameter) {
    return kind != null && kind.parameters().contains(MeasureParameter.valueOf(parameter));
  }

  public MeasureKind getKind() {
    return kind;
  }

  public void setKind(MeasureKind kind) {
    this.kind = kind;
  }

  public Integer getMetres() {
    return metres;
  }

  public void setMetres(Integer metres) {
    this.metres = metres;
  }

  public String[] getPlaces() {
    return places.clone();
  }

  public void setPlaces(String[] places) {
    this.places = places.clone();
  }

  public String[] getPersons() {
    return persons.clone();
  }

  public void setPersons(String[] persons) {
    this.persons = persons.clone();
  }

  public String[] getMeans() {
    return means.clone();
  }

  public void setMeans(String[] means) {
    this.means = means.clone();
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  public String getUntilMilestone() {
    return untilMilestone;
  }

  public void setUntilMilestone(String untilMilestone) {
    this.untilMilestone = untilMilestone;
  }
}
