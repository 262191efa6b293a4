package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import es.caib.empara.shared.Settings;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** Mail, by SMTP. Taken over means that the server has said so after the whole message. */
@ApplicationScoped
class MailCourier implements Courier {

  private static final String CONNECT_MILLIS = "5000";
  private static final String ANSWER_MILLIS = "10000";

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public boolean isConfigured() {
    return Settings.current().mail().isPresent();
  }

  @Override
  public String hand(Message message) throws NotDelivered {
    Settings.Mail mail = Settings.current().mail().orElseThrow();
    Session session = Session.getInstance(properties(mail));
    try {
      MimeMessage letter = letter(session, mail, message);
      try (Transport transport = session.getTransport("smtp")) {
        transport.connect(mail.host(), mail.port(), mail.user(), mail.password());
        transport.sendMessage(letter, letter.getAllRecipients());
      }
      return letter.getMessageID();
    } catch (AddressException wrong) {
      throw new NotDelivered(true, "address", wrong);
    } catch (SendFailedException refused) {
      throw new NotDelivered(isForGood(refused), "refused", refused);
    } catch (AuthenticationFailedException closed) {
      throw new NotDelivered(false, "authentication", closed);
    } catch (MessagingException unreachable) {
      throw new NotDelivered(false, "unreachable", unreachable);
    }
  }

  private static Properties properties(Settings.Mail mail) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.auth", Boolean.toString(mail.user() != null));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(mail.startTls()));
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(mail.tls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    return properties;
  }

  private static MimeMessage letter(Session session, Settings.Mail mail, Message message)
      throws MessagingException {
    String host = mail.from().substring(mail.from().indexOf('@') + 1);
    MimeMessage letter =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            // The same message keeps its name, so that a mail server can drop the second of two.
            setHeader("Message-ID", "<" + message.reference() + "@" + host + ">");
          }
        };
    letter.setFrom(new InternetAddress(mail.from(), true));
    letter.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
    letter.setSubject(message.subject(), StandardCharsets.UTF_8.name());
    if (message.calendar() == null) {
      letter.setText(message.text(), StandardCharsets.UTF_8.name());
    } else {
      letter.setContent(withCalendar(message));
    }
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setHeader(
        "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
    return letter;
  }

  /** The text, and for programs that know it the invitation (RFC 6047, 2.4). */
  private static Multipart withCalendar(Message message) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(message.text(), StandardCharsets.UTF_8.name());
    MimeBodyPart calendar = new MimeBodyPart();
    String method = message.calendar().contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
    calendar.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                message.calendar().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + method)));
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(text);
    both.addBodyPart(calendar);
    return both;
  }

  /** An answer of the 5yz kind is final (RFC 5321, 4.2.1). */
  private static boolean isForGood(SendFailedException refused) {
    for (Exception cause = refused; cause != null; cause = next(cause)) {
      String text = String.valueOf(cause.getMessage());
      if (text.matches("(?s)\\s*5\\d\\d.*")) {
        return true;
      }
    }
    return false;
  }

  private static Exception next(Exception cause) {
    return cause instanceof MessagingException mail ? mail.getNextException() : null;
  }
}
