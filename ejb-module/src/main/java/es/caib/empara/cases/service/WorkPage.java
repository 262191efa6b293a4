package es.caib.empara.cases.service;

import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.shared.service.Slice;
import java.util.List;

/**
 * The work list as a screen shows it.
 *
 * @param colleagues to whom work can be given: the own institution, the caller among them
 */
public record WorkPage(Slice<WorkItem> items, WorkCounts counts, List<Colleague> colleagues) {}
