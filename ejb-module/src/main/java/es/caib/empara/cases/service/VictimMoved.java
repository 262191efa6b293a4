package es.caib.empara.cases.service;

/** The victim lives elsewhere; municipalities are INE codes and may be the same. */
public record VictimMoved(StatusTaken status, String from, String to) {}
