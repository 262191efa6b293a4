package es.caib.empara.orders.service;

import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.PaperCheck;
import es.caib.empara.orders.PaperState;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Orders that come to the coordinating centre on paper (RD 95/2009 DA 1ª). One person enters what
 * the certified copy says, with the copy; a second reads the essentials in it; where both agree it
 * is an order like any other. Each step is an act on the case.
 */
@Local
public interface PaperService {

  /** At most so many are listed. */
  int MOST = 200;

  /** An order on paper that waits, for whoever reads the case. */
  record Waiting(OrderState decision, PaperState state, OffsetDateTime enteredAt) {}

  /**
   * What waits for a second person or to be corrected, the earliest received first.
   *
   * @throws es.caib.empara.shared.service.NotFound for others than the coordinating centre
   */
  List<PaperView> open();

  /**
   * What waits on a case.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  List<Waiting> waiting(@NotNull String caseNumber);

  /**
   * @throws es.caib.empara.shared.service.NotFound when it is absent, or for others than the centre
   */
  PaperView read(@NotNull Long id, @NotNull AccessPurpose purpose);

  /**
   * Enters an order with its scanned copy. Nothing is kept of what is refused.
   *
   * @param fileName as it came
   * @throws es.caib.empara.shared.service.InvalidInput names the field
   * @throws es.caib.empara.documents.service.DocumentAlreadyThere when the case has that copy
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound when the case is absent, or for others than the
   *     centre
   */
  PaperView enter(
      @NotNull String caseNumber,
      @NotNull @Valid PaperCommand command,
      @NotNull InputStream copy,
      String fileName,
      @NotNull AccessPurpose purpose);

  /** Enters it anew, after it was given back or when the person sees a slip. */
  PaperView correct(@NotNull Long id, @NotNull @Valid PaperCommand command);

  /**
   * The second person has read the copy.
   *
   * @return the court's order that it has become, by its name here
   * @throws PaperDiffers when it says something else than what was entered
   * @throws es.caib.empara.shared.service.InvalidInput {@code person}, when the caller entered it
   */
  String check(@NotNull Long id, @NotNull PaperCheck check, long statusVersion);

  /** The second person gives it back to be corrected. */
  PaperView giveBack(@NotNull Long id, long statusVersion, @NotBlank @Size(max = 500) String why);

  /** It should not have been entered; its copy stays with the case. */
  void withdraw(@NotNull Long id, long statusVersion, @NotBlank @Size(max = 500) String why);
}
