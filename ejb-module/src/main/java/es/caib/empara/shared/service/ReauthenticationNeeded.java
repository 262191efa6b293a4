package es.caib.empara.shared.service;

import jakarta.ejb.ApplicationException;

/** It was too long ago that the caller proved who she is; nothing was done. */
@ApplicationException(rollback = true)
public class ReauthenticationNeeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReauthenticationNeeded() {
    super("the caller must prove again who she is");
  }
}
