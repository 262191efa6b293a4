package es.caib.empara.cases.service;

/** How much there is to do. */
public record WorkCounts(long overdue, long today, long later, long nobodys) {}
