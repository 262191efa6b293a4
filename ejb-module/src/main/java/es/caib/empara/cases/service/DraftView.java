package es.caib.empara.cases.service;

import es.caib.empara.cases.DraftReport;
import java.time.OffsetDateTime;

/** What the caller was typing on a case, and when it was kept. */
public record DraftView(DraftReport typed, OffsetDateTime savedAt) {}
