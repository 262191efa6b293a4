package es.caib.empara.protocols.web;

import es.caib.empara.access.web.Language;
import es.caib.empara.protocols.service.ArticleTextCommand;
import es.caib.empara.protocols.service.LawView;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.protocols.service.ProtocolReviewService;
import es.caib.empara.protocols.service.ProtocolService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The law that protocols rest on; legal services enter its new texts. */
@Named
@ViewScoped
public class LawPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProtocolService protocols;
  @Inject private ProtocolReviewService reviews;
  @Inject private Language language;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long article;
  private int number;
  private LocalDate inForceFrom;
  private String wording;
  private String summary;
  private String source;
  private transient LawView view;

  /** Looks up the article that the address names. */
  public void open() {
    LawView.Article chosen = getChosen();
    if (chosen == null) {
      article = null;
    } else {
      number = chosen.texts().get(0).number();
    }
  }

  public LawView getView() {
    if (view == null) {
      view = protocols.law(language.getTag());
    }
    return view;
  }

  /** The article that the address names; null for none. */
  public LawView.Article getChosen() {
    return article == null
        ? null
        : getView().norms().stream()
            .flatMap(norm -> norm.articles().stream())
            .filter(each -> each.ref().id().equals(article))
            .findFirst()
            .orElse(null);
  }

  public String enter() {
    try {
      int reopened =
          reviews.enter(
              new ArticleTextCommand(article, number, inForceFrom, wording, summary, source));
      notices.done(words.text("law.entered", reopened));
      return "/protocols/law.xhtml?faces-redirect=true&a=" + article;
    } catch (InvalidInput refused) {
      notices.refused(refused, "text");
    } catch (ProtocolConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    }
    return null;
  }

  public Long getArticle() {
    return article;
  }

  public void setArticle(Long article) {
    this.article = article;
  }

  public LocalDate getInForceFrom() {
    return inForceFrom;
  }

  public void setInForceFrom(LocalDate inForceFrom) {
    this.inForceFrom = inForceFrom;
  }

  public String getWording() {
    return wording;
  }

  /** Lines end as they do in what is kept. */
  public void setWording(String wording) {
    this.wording = wording == null ? null : wording.replace("\r\n", "\n");
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
