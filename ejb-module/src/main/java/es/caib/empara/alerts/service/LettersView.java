package es.caib.empara.alerts.service;

/** How the letters to staff stand that no alert is behind. */
public record LettersView(long waiting, long failed) {}
