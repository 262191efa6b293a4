package es.caib.empara.protocols.web;

import es.caib.empara.protocols.service.CompareView;
import es.caib.empara.protocols.service.ProtocolService;
import es.caib.empara.shared.service.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Two versions side by side. */
@Named
@ViewScoped
public class ProtocolComparePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProtocolService protocols;

  private Long one;
  private Long other;
  private boolean missing;
  private transient CompareView view;

  public void open() {
    missing = getView() == null;
  }

  public CompareView getView() {
    if (view == null && one != null && other != null && !missing) {
      try {
        view = protocols.compare(one, other);
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  public boolean isMissing() {
    return missing;
  }

  public Long getOne() {
    return one;
  }

  public void setOne(Long one) {
    this.one = one;
  }

  public Long getOther() {
    return other;
  }

  public void setOther(Long other) {
    this.other = other;
  }
}
