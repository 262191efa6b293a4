package es.caib.empara.commission.web;

import es.caib.empara.commission.service.SessionRecord.Item;
import java.io.Serializable;

/** What was said of one item of the agenda, as it is being written. */
public class PointField implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int number;
  private final String title;
  private String text;

  PointField(Item item) {
    this.number = item.number();
    this.title = item.title();
    this.text = item.mainPoints();
  }

  public int getNumber() {
    return number;
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
