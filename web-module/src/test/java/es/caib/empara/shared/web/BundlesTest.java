package es.caib.empara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertificateStanding;
import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.TitleWithdrawal;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.channels.CallOutcome;
import es.caib.empara.channels.CircularState;
import es.caib.empara.channels.ContactChange;
import es.caib.empara.channels.ContactKind;
import es.caib.empara.channels.ContactState;
import es.caib.empara.channels.ContactStep;
import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.ReportWay;
import es.caib.empara.channels.RequestState;
import es.caib.empara.channels.ThreadState;
import es.caib.empara.channels.service.CommunicationFilter;
import es.caib.empara.commission.Certainty;
import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.ObligationParty;
import es.caib.empara.commission.ObligationState;
import es.caib.empara.commission.PaperKind;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.PaperStanding;
import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import es.caib.empara.people.ApprovalNeed;
import es.caib.empara.people.RoleChangeState;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.StaffStep;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.service.StaffView;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

  private static final String MESSAGES = "/es/caib/empara/shared/web/messages";
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BEANS = Path.of("src/main/java");

  /** Keys in pages: txt['…'] and words.text('…'). */
  private static final Pattern IN_PAGES =
      Pattern.compile("(?:txt\\[|words\\.text\\()'([A-Za-z0-9./_-]+)'(?!\\.concat)");

  /** Keys in beans: words.text("…"), and the kinds of word that words.named("…") asks for. */
  private static final Pattern IN_BEANS =
      Pattern.compile("words\\.text\\(\\s*\"([A-Za-z0-9._-]+)\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        MESSAGES,
        "/es/caib/empara/shared/web/faces",
        "/ValidationMessages",
        "/es/caib/empara/accreditation/service/messages"
      })
  void allLanguagesHaveTheSameKeysAndNoEmptyText(String bundle) throws IOException {
    Properties catalan = load(bundle, "");
    for (String suffix : new String[] {"_es", "_en"}) {
      Properties other = load(bundle, suffix);
      assertThat(other.stringPropertyNames())
          .as(bundle + suffix)
          .containsExactlyInAnyOrderElementsOf(catalan.stringPropertyNames());
      assertThat(other.values()).as(bundle + suffix).allMatch(text -> !text.toString().isBlank());
    }
    assertThat(catalan.values()).as(bundle).allMatch(text -> !text.toString().isBlank());
  }

  /** A file for Catalan that holds nothing keeps the server's own language from coming first. */
  @ParameterizedTest
  @ValueSource(strings = {MESSAGES, "/es/caib/empara/shared/web/faces", "/ValidationMessages"})
  void catalanIsTheBase(String bundle) throws IOException {
    assertThat(load(bundle, "_ca")).isEmpty();
  }

  @Test
  void everyLanguageFillsInTheSamePlaces() throws IOException {
    Properties catalan = load(MESSAGES, "");
    for (String suffix : new String[] {"_es", "_en"}) {
      Properties other = load(MESSAGES, suffix);
      for (String key : catalan.stringPropertyNames()) {
        assertThat(places(other.getProperty(key)))
            .as(key + suffix)
            .isEqualTo(places(catalan.getProperty(key)));
      }
    }
  }

  @Test
  void everyKeyThatAPageOrABeanUsesExists() throws IOException {
    Set<String> keys = load(MESSAGES, "").stringPropertyNames();
    assertThat(keys).containsAll(used(PAGES, ".xhtml", IN_PAGES));
    assertThat(keys).containsAll(used(BEANS, ".java", IN_BEANS));
  }

  /** What a page looks up by the name of a constant must be there for each of them. */
  @Test
  void everyConstantThatPeopleReadHasItsWords() throws IOException {
    Set<String> keys = load(MESSAGES, "").stringPropertyNames();
    for (Class<? extends Enum<?>> type :
        List.of(
            ActivationOutcome.class,
            ActivationState.class,
            ApprovalNeed.class,
            AlertType.class,
            CallOutcome.class,
            CaseFlag.class,
            CaseState.class,
            Certainty.class,
            CertificateLanguage.class,
            CertificateStanding.class,
            CircularState.class,
            CommunicationFilter.class,
            ContactAuthorisation.class,
            ContactChange.class,
            ContactKind.class,
            ContactState.class,
            ContactStep.class,
            DocumentFormat.class,
            DocumentKind.class,
            DocumentOrigin.class,
            ElaborationState.class,
            IncidentKind.class,
            MeasureKind.class,
            MeasureState.class,
            MinutesState.class,
            ObligationParty.class,
            ObligationState.class,
            OrderState.class,
            PaperKind.class,
            PaperLanguage.class,
            PaperStanding.class,
            StaffOrigin.class,
            RoleChangeState.class,
            StaffState.class,
            StaffStep.class,
            StaffView.Decider.class,
            SuspensionReason.class,
            RefusalReason.class,
            ReportKind.class,
            ReportState.class,
            ReportWay.class,
            RequestState.class,
            ResourceType.class,
            RevocationReason.class,
            RiskLevel.class,
            ThreadState.class,
            TitleKind.class,
            TitleWithdrawal.class,
            Urgency.class)) {
      for (Enum<?> constant : type.getEnumConstants()) {
        assertThat(keys).contains(type.getSimpleName() + "." + constant.name());
      }
    }
    for (ApprovalNeed need : ApprovalNeed.values()) {
      assertThat(keys).contains("error.people.need." + need);
    }
    for (String role : Roles.OF_ACCOUNTS) {
      assertThat(keys).contains("Role." + role);
    }
    for (CommunicationAct act : CommunicationAct.values()) {
      assertThat(keys).contains("timeline." + act, "communication.done." + act);
    }
    for (CommunicationFilter filter : CommunicationFilter.values()) {
      assertThat(keys).contains("communication.empty." + filter);
    }
    for (DataKind kind : DataKind.values()) {
      assertThat(keys).contains("hidden." + kind, "hidden.kind." + kind);
    }
  }

  private static Set<String> used(Path root, String ending, Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      Set<String> found = new TreeSet<>();
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  /** Dates are patterns of their own: a quote there is no quote of a message. */
  private static Set<String> places(String text) {
    if (!text.contains("{")) {
      return Set.of();
    }
    assertThat(text).as("a typewriter apostrophe would swallow text").doesNotContain("'");
    int count = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    return Stream.iterate(0, i -> i < count, i -> i + 1)
        .map(i -> "{" + i + "}")
        .filter(text::contains)
        .collect(Collectors.toSet());
  }

  private static Properties load(String bundle, String suffix) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            BundlesTest.class.getResourceAsStream(bundle + suffix + ".properties"),
            StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    }
  }
}
