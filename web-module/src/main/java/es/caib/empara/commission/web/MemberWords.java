package es.caib.empara.commission.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.commission.RecusalGround;
import es.caib.empara.commission.service.ChamberService;
import es.caib.empara.commission.service.PresenceView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a member says beside the vote: that she must stay out, or that she dissents. */
@Named
@ViewScoped
public class MemberWords implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ChamberService chamber;
  @Inject private SessionPage page;
  @Inject private Workplace workplace;

  private Long recusedItem;
  private String member;
  private RecusalGround ground;
  private Long dissentItem;
  private String opinion;

  public void recuse() {
    String who = page.isSecretary() ? member : workplace.getPrincipal();
    if (page.act(() -> chamber.recuse(recusedItem, who, ground), "session.recused")) {
      recusedItem = null;
      ground = null;
      member = null;
    }
  }

  public void dissent() {
    if (page.act(() -> chamber.dissent(dissentItem, opinion), "session.dissented")) {
      dissentItem = null;
      opinion = null;
    }
  }

  /** Members who are there. */
  public List<PresenceView> getThere() {
    return page.getView().presences().stream()
        .filter(presence -> presence.leftAt() == null && presence.seatId() != null)
        .toList();
  }

  public Long getRecusedItem() {
    return recusedItem;
  }

  public void setRecusedItem(Long recusedItem) {
    this.recusedItem = recusedItem;
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  public RecusalGround getGround() {
    return ground;
  }

  public void setGround(RecusalGround ground) {
    this.ground = ground;
  }

  public Long getDissentItem() {
    return dissentItem;
  }

  public void setDissentItem(Long dissentItem) {
    this.dissentItem = dissentItem;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
