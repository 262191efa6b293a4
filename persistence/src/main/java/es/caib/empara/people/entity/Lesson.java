package es.caib.empara.people.entity;

import es.caib.empara.people.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A lesson of a course, in paragraphs. It comes with the installation. */
@Entity
@Table(name = "EMP_LESSON")
public class Lesson {

  @Id
  @Column(name = "ID", updatable = false)
  private Long id;

  @Column(name = "COURSE_ID", updatable = false)
  private Long courseId;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Column(name = "TITLE_CA", updatable = false)
  private String titleCa;

  @Column(name = "TITLE_ES", updatable = false)
  private String titleEs;

  @Column(name = "TITLE_EN", updatable = false)
  private String titleEn;

  @Column(name = "TEXT_CA", updatable = false)
  private String textCa;

  @Column(name = "TEXT_ES", updatable = false)
  private String textEs;

  @Column(name = "TEXT_EN", updatable = false)
  private String textEn;

  protected Lesson() {}

  /** The paragraphs in a language. */
  public List<String> paragraphs(String language) {
    return new Wording(textCa, textEs, textEn)
        .in(language)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  public Long id() {
    return id;
  }

  public Long courseId() {
    return courseId;
  }

  /** From 1. */
  public int place() {
    return place;
  }

  public Wording title() {
    return new Wording(titleCa, titleEs, titleEn);
  }
}
