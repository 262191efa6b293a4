package es.caib.empara.channels.service;

import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportWay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * Records what was told the State.
 *
 * @param subject which datum, where one seems wrong; of no matter for the others
 * @param facts what was seen
 * @param opinion what the person thinks of it; null for nothing
 * @param reference of the State; null when it gave none
 * @param sentAt when it was told; not in the future
 * @param statusVersion that the person had on screen
 */
public record ReportCommand(
    @NotNull ReportKind kind,
    @Size(max = 200) String subject,
    @NotBlank @Size(max = 4000) String facts,
    @Size(max = 4000) String opinion,
    @NotNull ReportWay way,
    @Size(max = 80) String reference,
    @NotNull OffsetDateTime sentAt,
    long statusVersion) {}
