package es.caib.empara.cases.web;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseView.Assessment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The history of a case's level as steps: each holds until the next assessment, the last to now.
 */
public final class RiskChart {

  private static final int LEFT = 64;
  private static final int RIGHT = 312;
  private static final int TOP = 20;
  private static final int STEP = 28;

  private final List<Assessment> steps;
  private final OffsetDateTime start;
  private final OffsetDateTime end;

  /**
   * @param assessments newest first, by their place in history; a late one stands where it belongs
   * @param now where the line ends
   */
  public RiskChart(List<Assessment> assessments, OffsetDateTime now) {
    steps = new ArrayList<>(assessments);
    Collections.reverse(steps);
    start = steps.isEmpty() ? now : steps.get(0).assessedAt();
    end = now;
  }

  public boolean isKnown() {
    return !steps.isEmpty();
  }

  /** The levels with the height of their line, highest first. */
  public List<Level> getLevels() {
    List<Level> levels = new ArrayList<>();
    for (RiskLevel level :
        List.of(RiskLevel.EXTREME, RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW)) {
      levels.add(new Level(level, y(level)));
    }
    return levels;
  }

  /** The steps as a path of SVG. */
  public String getPath() {
    StringBuilder path = new StringBuilder();
    for (Mark mark : marks()) {
      path.append(String.format(Locale.ROOT, path.isEmpty() ? "M%d %d" : "H%dV%d", mark.x, mark.y));
    }
    return path.append('H').append(RIGHT).toString();
  }

  /** The assessments that arrived when a newer one was known already, where they stand. */
  public List<Mark> getLate() {
    return marks().stream().filter(mark -> mark.assessment.late()).toList();
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    int reached = LEFT;
    for (Assessment step : steps) {
      // The State orders its events and not the hours written in them: never draw backwards.
      reached = Math.max(reached, x(step.assessedAt()));
      marks.add(new Mark(step, reached, y(step.level())));
    }
    return marks;
  }

  /** Where the present level stands. */
  public int getLastY() {
    return y(steps.get(steps.size() - 1).level());
  }

  public int getLastX() {
    return RIGHT;
  }

  public int getLeft() {
    return LEFT;
  }

  public OffsetDateTime getStart() {
    return start;
  }

  private int x(OffsetDateTime at) {
    long whole = Math.max(1, Duration.between(start, end).toMinutes());
    long part = Duration.between(start, at).toMinutes();
    double share = Math.max(0.0, Math.min(1.0, (double) part / whole));
    return LEFT + (int) Math.round((RIGHT - LEFT) * share);
  }

  private static int y(RiskLevel level) {
    return TOP + (RiskLevel.EXTREME.ordinal() - level.present().ordinal()) * STEP;
  }

  /** A level and the height of its line in the picture. */
  public static final class Level {

    private final RiskLevel name;
    private final int y;

    Level(RiskLevel name, int y) {
      this.name = name;
      this.y = y;
    }

    public RiskLevel getName() {
      return name;
    }

    public int getY() {
      return y;
    }
  }

  /** An assessment and its place in the picture. */
  public static final class Mark {

    private final Assessment assessment;
    private final int x;
    private final int y;

    Mark(Assessment assessment, int x, int y) {
      this.assessment = assessment;
      this.x = x;
      this.y = y;
    }

    public Assessment getAssessment() {
      return assessment;
    }

    public int getX() {
      return x;
    }

    public int getY() {
      return y;
    }
  }
}
