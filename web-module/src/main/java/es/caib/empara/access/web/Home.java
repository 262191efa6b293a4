package es.caib.empara.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Brings everybody to where their work begins. */
@Named
@RequestScoped
public class Home {

  @Inject private Navigation navigation;

  /** The outcome of the first page of the role; null stays. */
  public String go() {
    String first = navigation.getFirstPage();
    return first == null ? null : first + "?faces-redirect=true";
  }
}
