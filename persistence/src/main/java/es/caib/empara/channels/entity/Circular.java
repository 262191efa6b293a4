package es.caib.empara.channels.entity;

import es.caib.empara.channels.CircularState;
import es.caib.empara.channels.CircularText;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the coordinating centre tells the people of the bodies, so that each says that she has read
 * it. Its text is never changed once it is published: a later one replaces it.
 */
@Entity
@Table(name = "EMP_CIRCULAR")
@SequenceGenerator(name = "circular", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Circular {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "circular")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CIRCULAR_YEAR")
  private Integer year;

  @Column(name = "CIRCULAR_NUMBER")
  private Integer number;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private CircularState state;

  @Column(name = "TITLE_CA")
  private String titleCa;

  @Column(name = "TEXT_CA")
  private String textCa;

  @Column(name = "TITLE_ES")
  private String titleEs;

  @Column(name = "TEXT_ES")
  private String textEs;

  @Column(name = "REALMS")
  private String realms;

  @Column(name = "ROLES")
  private String roles;

  @Column(name = "READ_BY")
  private LocalDate readBy;

  @Column(name = "SUPERSEDES")
  private Long supersedes;

  @Column(name = "REPLACED_BY")
  private Long replacedBy;

  @Column(name = "WRITTEN_BY", updatable = false)
  private String writtenBy;

  @Column(name = "WRITTEN_AT")
  private OffsetDateTime writtenAt;

  @Column(name = "PUBLISHED_BY")
  private String publishedBy;

  @Column(name = "PUBLISHED_AT")
  private OffsetDateTime publishedAt;

  @Column(name = "REMINDED_AT")
  private OffsetDateTime remindedAt;

  @Column(name = "ENDED_BY")
  private String endedBy;

  @Column(name = "ENDED_AT")
  private OffsetDateTime endedAt;

  @Column(name = "REASON")
  private String reason;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Circular() {}

  /**
   * Whom it is for.
   *
   * @param realms of the bodies; empty for all, also those that come in later
   * @param roles whoever has one of them; never empty
   */
  public record Addressees(Set<String> realms, Set<String> roles) {

    public Addressees {
      if (roles.isEmpty()) {
        throw new IllegalArgumentException("roles: missing");
      }
    }

    /** Whether somebody is meant. */
    public boolean include(String realm, Set<String> herRoles) {
      return (realms.isEmpty() || realms.contains(realm)) && !Collections.disjoint(roles, herRoles);
    }
  }

  /**
   * What a draft says.
   *
   * @param readBy the last day to read it; null for none
   * @param supersedes the circular that it replaces once it is published; null for none
   */
  public record Content(
      CircularText text, Addressees addressees, LocalDate readBy, Long supersedes) {}

  public Circular(Content content, String by, OffsetDateTime at) {
    this.state = CircularState.DRAFT;
    this.writtenBy = Required.text("writtenBy", by);
    edit(content, at);
  }

  /**
   * @throws IllegalStateException unless it is a draft
   */
  public final void edit(Content content, OffsetDateTime at) {
    require(CircularState.DRAFT);
    if (content.supersedes() != null && content.supersedes().equals(id)) {
      throw new IllegalArgumentException("supersedes: itself");
    }
    titleCa = content.text().titleCa();
    textCa = content.text().textCa();
    titleEs = content.text().titleEs();
    textEs = content.text().textEs();
    realms = joined(content.addressees().realms());
    roles = joined(content.addressees().roles());
    readBy = content.readBy();
    supersedes = content.supersedes();
    writtenAt = Required.value("at", at);
  }

  private static String joined(Set<String> names) {
    return names.isEmpty()
        ? null
        : names.stream().sorted().collect(Collectors.joining(",", ",", ","));
  }

  private static Set<String> apart(String joined) {
    return joined == null ? Set.of() : Set.of(joined.substring(1).split(","));
  }

  /**
   * It is sent out under its number.
   *
   * @throws IllegalStateException unless it is a draft
   * @throws IllegalArgumentException when the last day to read it is over
   */
  public void publish(int ofYear, int itsNumber, String by, OffsetDateTime at, LocalDate today) {
    require(CircularState.DRAFT);
    if (readBy != null && readBy.isBefore(today)) {
      throw new IllegalArgumentException("readBy: over");
    }
    year = ofYear;
    number = itsNumber;
    publishedBy = Required.text("publishedBy", by);
    publishedAt = Required.value("publishedAt", at);
    state = CircularState.PUBLISHED;
  }

  /** It was wrong, and nobody needs to read it any more. */
  public void withdraw(String why, String by, OffsetDateTime at) {
    require(CircularState.PUBLISHED);
    reason = Required.text("reason", why);
    end(CircularState.WITHDRAWN, by, at);
  }

  /** A later one, published now, holds in its place. */
  public void replaceBy(Circular later, String by, OffsetDateTime at) {
    require(CircularState.PUBLISHED);
    later.require(CircularState.PUBLISHED);
    replacedBy = Required.value("replacedBy", later.id);
    end(CircularState.REPLACED, by, at);
  }

  /** A draft that nobody needs. */
  public void discard(String by, OffsetDateTime at) {
    require(CircularState.DRAFT);
    end(CircularState.DISCARDED, by, at);
  }

  private void end(CircularState how, String by, OffsetDateTime at) {
    endedBy = Required.text("endedBy", by);
    endedAt = Required.value("endedAt", at);
    state = how;
  }

  /** Those who have not read it are reminded. */
  public void remind(OffsetDateTime at) {
    require(CircularState.PUBLISHED);
    remindedAt = Required.value("at", at);
  }

  private void require(CircularState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("the circular is " + state);
    }
  }

  /** Whether people are asked to read it. */
  public boolean isPublished() {
    return state == CircularState.PUBLISHED;
  }

  public boolean isDraft() {
    return state == CircularState.DRAFT;
  }

  /** Whether it was ever sent out. */
  public boolean wasPublished() {
    return number != null;
  }

  public Long id() {
    return id;
  }

  /** "3/2026"; null as long as it has none. */
  public String label() {
    return number == null ? null : number + "/" + year;
  }

  public CircularState state() {
    return state;
  }

  public CircularText text() {
    return new CircularText(titleCa, textCa, titleEs, textEs);
  }

  public Addressees addressees() {
    return new Addressees(apart(realms), apart(roles));
  }

  /** The last day to read it; null for none. */
  public LocalDate readBy() {
    return readBy;
  }

  /** The circular that it replaces; null for none. */
  public Long supersedes() {
    return supersedes;
  }

  /** Null unless it is replaced. */
  public Long replacedBy() {
    return replacedBy;
  }

  public String writtenBy() {
    return writtenBy;
  }

  public OffsetDateTime writtenAt() {
    return writtenAt;
  }

  /** Null before. */
  public String publishedBy() {
    return publishedBy;
  }

  /** Null before. */
  public OffsetDateTime publishedAt() {
    return publishedAt;
  }

  /** Null as long as nobody was reminded. */
  public OffsetDateTime remindedAt() {
    return remindedAt;
  }

  /** Null as long as it stands. */
  public String endedBy() {
    return endedBy;
  }

  /** Null as long as it stands. */
  public OffsetDateTime endedAt() {
    return endedAt;
  }

  /** Why it was withdrawn; null unless it was. */
  public String reason() {
    return reason;
  }
}
