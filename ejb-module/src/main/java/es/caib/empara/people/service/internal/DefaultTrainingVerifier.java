package es.caib.empara.people.service.internal;

import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.people.entity.TrainingCertificate;
import es.caib.empara.people.service.TrainingVerifier;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks a certificate up for somebody without an account; the log says that it was asked for. */
@ApplicationScoped
public class DefaultTrainingVerifier implements TrainingVerifier {

  @Inject private TrainingRepository repository;
  @Inject private Bodies bodies;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("TRAINING_VERIFY")
  @Transactional
  public Optional<Known> verify(String typed) {
    Optional<TrainingCertificate> found =
        VerificationCode.read(typed).flatMap(code -> repository.certificate(code.text()));
    context.detail(found.map(each -> "training " + each.id()).orElse("unknown"));
    return found.map(this::known);
  }

  private Known known(TrainingCertificate certificate) {
    return new Known(
        bodies.find(certificate.realm()).map(BodyState::name).orElse(certificate.realm()),
        initials(certificate.name()),
        certificate.issuedOn(),
        certificate.validUntil(),
        !clock.today().isAfter(certificate.validUntil()));
  }

  private static String initials(String name) {
    return Arrays.stream(name.strip().split("[\\s,]+"))
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
        .map(letter -> letter.toUpperCase(Locale.ROOT) + ".")
        .collect(Collectors.joining(" "));
  }
}
