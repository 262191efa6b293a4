package es.caib.empara.people.web;

import es.caib.empara.people.service.AttemptView;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** A question of the test, and what is answered. */
public class TestRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int place;
  private final String text;
  private final List<Choice> choices;
  private final Integer right;
  private final String because;
  private Integer chosen;

  /** An option as it stands in the test. */
  public static class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Integer number;
    private final String text;

    Choice(Integer number, String text) {
      this.number = number;
      this.text = text;
    }

    public Integer getNumber() {
      return number;
    }

    public String getText() {
      return text;
    }
  }

  TestRow(AttemptView.Asked asked) {
    place = asked.place();
    text = asked.text();
    choices =
        IntStream.range(0, asked.options().size())
            .mapToObj(number -> new Choice(number, asked.options().get(number)))
            .toList();
    right = asked.right();
    because = asked.because();
    chosen = asked.chosen();
  }

  /** Whether the right option was chosen; asked when the test is over. */
  public boolean isGood() {
    return right != null && right.equals(chosen);
  }

  /** What was chosen, in words; null for nothing. */
  public String getAnswer() {
    return chosen == null ? null : choices.get(chosen).getText();
  }

  /** The right option in words; asked when the test is over. */
  public String getRightAnswer() {
    return choices.get(right).getText();
  }

  public int getPlace() {
    return place;
  }

  public String getText() {
    return text;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  /** Null while the test is open. */
  public String getBecause() {
    return because;
  }

  /** Null while there is no answer. */
  public Integer getChosen() {
    return chosen;
  }

  public void setChosen(Integer chosen) {
    this.chosen = chosen;
  }
}
