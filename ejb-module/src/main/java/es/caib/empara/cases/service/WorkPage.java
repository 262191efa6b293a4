package es.caib.empara.cases.service;

import es.caib.empara.shared.service.Slice;

/** The work list as a screen shows it: one page, and how much there is in all. */
public record WorkPage(Slice<WorkItem> items, WorkCounts counts) {}
