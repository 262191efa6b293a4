package es.caib.empara.people.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** A question in a test: in which order its options stood there, and which was chosen. */
@Entity
@Table(name = "EMP_DRAWN_QUESTION")
@SequenceGenerator(name = "drawn", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class DrawnQuestion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "drawn")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ATTEMPT_ID", updatable = false)
  private Long attemptId;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Column(name = "QUESTION_ID", updatable = false)
  private Long questionId;

  @Column(name = "OPTION_ORDER", updatable = false)
  private String order;

  @Column(name = "CHOSEN")
  private Integer chosen;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected DrawnQuestion() {}

  /**
   * @param place in the test, from 1
   * @param order which option of the question stands where; 0 is the right one
   */
  public DrawnQuestion(Long attemptId, int place, Long questionId, List<Integer> order) {
    this.attemptId = Required.value("attemptId", attemptId);
    this.place = place;
    this.questionId = Required.value("questionId", questionId);
    boolean all =
        new HashSet<>(order).size() == order.size()
            && order.stream().allMatch(option -> option >= 0 && option < order.size());
    if (order.isEmpty() || !all) {
      throw new IllegalArgumentException("order: each option once");
    }
    this.order = order.stream().map(String::valueOf).collect(Collectors.joining());
  }

  /** Chosen by the test it stands in. */
  void choose(int option) {
    if (option < 0 || option >= order.length()) {
      throw new IllegalArgumentException("option: none of the question's");
    }
    chosen = option;
  }

  /** Which option of the question stands where; 0 is the right one. */
  public List<Integer> order() {
    return order.chars().map(digit -> digit - '0').boxed().toList();
  }

  public boolean isAnswered() {
    return chosen != null;
  }

  public boolean isRight() {
    return chosen != null && chosen == rightOne();
  }

  /** Where the right option stands, from 0. */
  public int rightOne() {
    return order.indexOf('0');
  }

  public Long attemptId() {
    return attemptId;
  }

  /** From 1. */
  public int place() {
    return place;
  }

  public Long questionId() {
    return questionId;
  }

  /** Where what was chosen stands, from 0; null while it is not answered. */
  public Integer chosen() {
    return chosen;
  }
}
