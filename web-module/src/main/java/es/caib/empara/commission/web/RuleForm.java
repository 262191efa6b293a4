package es.caib.empara.commission.web;

import es.caib.empara.commission.CommissionRules;
import es.caib.empara.commission.service.CommissionService;
import es.caib.empara.commission.service.RuleCommand;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Other rules for the Commission, beginning with those that hold now. */
@Named
@ViewScoped
public class RuleForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CommissionService commission;
  @Inject private Notices notices;
  @Inject private Words words;

  private LocalDate validFrom;
  private String legalBasis;
  private boolean castingVote;
  private boolean abstention;
  private final Map<String, Integer> numbers = new HashMap<>();
  private boolean shown;

  /** Brings the rules that hold now into the form. */
  public void show() {
    CommissionRules now = commission.composition().rules().get(0).rules();
    numbers.put("numerator", now.quorumNumerator());
    numbers.put("denominator", now.quorumDenominator());
    numbers.put("second", now.secondCallMembers());
    numbers.put("minutes", (int) now.secondCallAfter().toMinutes());
    numbers.put("notice", now.noticeDays());
    numbers.put("dissent", now.dissentDays());
    castingVote = now.castingVote();
    abstention = now.abstention();
    shown = true;
  }

  public String save() {
    try {
      CommissionRules rules =
          new CommissionRules(
              numbers.get("numerator"),
              numbers.get("denominator"),
              true,
              true,
              numbers.get("second"),
              Duration.ofMinutes(numbers.get("minutes")),
              numbers.get("notice"),
              castingVote,
              abstention,
              numbers.get("dissent"));
      commission.regulate(new RuleCommand(validFrom, rules, legalBasis));
      notices.done(words.text("rules.kept"));
      return "/commission/seats.xhtml?faces-redirect=true";
    } catch (InvalidInput refused) {
      notices.refused(refused, "rules");
      return null;
    }
  }

  public boolean isShown() {
    return shown;
  }

  public Map<String, Integer> getNumbers() {
    return numbers;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(String legalBasis) {
    this.legalBasis = legalBasis;
  }

  public boolean isCastingVote() {
    return castingVote;
  }

  public void setCastingVote(boolean castingVote) {
    this.castingVote = castingVote;
  }

  public boolean isAbstention() {
    return abstention;
  }

  public void setAbstention(boolean abstention) {
    this.abstention = abstention;
  }
}
