package es.caib.empara.commission.service;

import es.caib.empara.commission.PaperKind;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.PaperStanding;
import java.time.OffsetDateTime;

/**
 * A paper of the Commission.
 *
 * @param sha256 of its file
 * @param identifier by the ENI
 */
public record PaperView(
    Long id,
    PaperKind kind,
    PaperLanguage language,
    String code,
    PaperStanding standing,
    boolean signed,
    OffsetDateTime madeAt,
    String sha256,
    String identifier) {}
