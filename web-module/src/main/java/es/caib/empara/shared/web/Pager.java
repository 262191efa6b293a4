package es.caib.empara.shared.web;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Walks a list by cursors: forward by the one that came with the page, back by those passed. */
public class Pager implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String FIRST = "";

  private final Deque<String> passed = new ArrayDeque<>();
  private String current;
  private String next;

  /** Begins at a place; null is the first page. */
  public void start(String cursor) {
    passed.clear();
    current = cursor == null || cursor.isBlank() ? null : cursor;
  }

  /** What the list said of the page after the present one; null when there is none. */
  public void follow(String nextCursor) {
    next = nextCursor;
  }

  public void forward() {
    if (next != null) {
      passed.push(current == null ? FIRST : current);
      current = next;
    }
  }

  /** One page back; from a place without a way that led to it, to the first page. */
  public void back() {
    String before = passed.isEmpty() ? FIRST : passed.pop();
    current = before.equals(FIRST) ? null : before;
  }

  public String getCursor() {
    return current;
  }

  public boolean isMore() {
    return next != null;
  }

  public boolean isAfterFirst() {
    return current != null;
  }
}
