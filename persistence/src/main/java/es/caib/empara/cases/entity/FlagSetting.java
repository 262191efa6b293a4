package es.caib.empara.cases.entity;

import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.Provenance;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** What was said last of one flag of a case. */
@Entity
@Table(name = "EMP_CASE_FLAG")
@IdClass(FlagSetting.Key.class)
public class FlagSetting {

  @Id
  @Column(name = "CASE_ID")
  private Long caseId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "FLAG")
  private CaseFlag flag;

  @Column(name = "IS_SET")
  private boolean set;

  @Embedded private HistoryMark mark;

  protected FlagSetting() {}

  /** A flag of which nothing was said yet. */
  public FlagSetting(Long caseId, CaseFlag flag) {
    this.caseId = Required.value("caseId", caseId);
    this.flag = Required.value("flag", flag);
  }

  /** Takes what is said; false when something newer was said already. */
  boolean take(boolean isSet, Provenance provenance) {
    if (HistoryMark.overtakes(mark, provenance)) {
      return false;
    }
    this.set = isSet;
    this.mark = new HistoryMark(provenance);
    return true;
  }

  public CaseFlag flag() {
    return flag;
  }

  public boolean isSet() {
    return set;
  }

  /** One case, one flag. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long caseId;
    private CaseFlag flag;

    public Key() {}

    public Key(Long caseId, CaseFlag flag) {
      this.caseId = caseId;
      this.flag = flag;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(caseId, key.caseId) && flag == key.flag;
    }

    @Override
    public int hashCode() {
      return Objects.hash(caseId, flag);
    }
  }
}
