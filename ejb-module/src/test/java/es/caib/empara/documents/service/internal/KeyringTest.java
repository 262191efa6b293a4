package es.caib.empara.documents.service.internal;

import static es.caib.empara.documents.service.internal.Samples.ascii;
import static es.caib.empara.documents.service.internal.Samples.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyringTest {

  private static final byte[] PLAIN = ascii("Interlocutòria inventada");

  @TempDir private Path folder;

  private KeyFile installation;
  private Keyring ring;

  @BeforeEach
  void begin() {
    KeyFile.make(folder.resolve("keys/documents.key"));
    installation = KeyFile.read(folder.resolve("keys/documents.key"));
    ring = Keyring.make();
  }

  @Test
  void opening_whereAByteWasChanged_isRefused() {
    String digest = ring.digest(PLAIN);
    byte[] sealed = ring.seal(PLAIN, digest).bytes();

    for (int i = 0; i < sealed.length; i++) {
      int at = i;
      assertThatThrownBy(() -> ring.open(changed(sealed, copy -> copy[at] ^= 1), digest))
          .as("byte " + at)
          .isInstanceOf(GeneralSecurityException.class);
    }
  }

  @Test
  void opening_anothersContent_isRefused() {
    String mine = ring.digest(PLAIN);
    String other = ring.digest(ascii("another"));
    byte[] sealed = ring.seal(ascii("another"), other).bytes();

    assertThatThrownBy(() -> ring.open(sealed, mine)).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void opening_withTheKeysOfAnotherInstallation_isRefused() {
    String digest = ring.digest(PLAIN);
    byte[] sealed = ring.seal(PLAIN, digest).bytes();

    assertThatThrownBy(() -> Keyring.make().open(sealed, digest))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void unwrapping_withAnotherKeyFile_isRefusedInOneLine() {
    Keyring.Wrapped wrapped = ring.wrap(installation.wrapping());
    KeyFile.make(folder.resolve("other.key"));
    KeyFile other = KeyFile.read(folder.resolve("other.key"));

    assertThatThrownBy(() -> other.named(installation.present()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("empara.documents.key: ")
        .hasMessageContaining(installation.present());
    assertThatThrownBy(() -> Keyring.unwrap(wrapped, other.wrapping()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("empara.documents.key: ");
  }

  @Test
  void unwrapping_whereTheRowWasChanged_isRefused() {
    Keyring.Wrapped wrapped = ring.wrap(installation.wrapping());

    assertThatThrownBy(
            () ->
                Keyring.unwrap(
                    new Keyring.Wrapped(wrapped.digestKeys(), wrapped.contentKeys()),
                    installation.wrapping()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void wrapped_saysNothingOfTheKeys_andOpensToTheSame() throws GeneralSecurityException {
    String digest = ring.digest(PLAIN);
    byte[] sealed = ring.seal(PLAIN, digest).bytes();

    Keyring again = Keyring.unwrap(ring.wrap(installation.wrapping()), installation.wrapping());

    assertThat(again.digest(PLAIN)).isEqualTo(digest);
    assertThat(again.open(sealed, digest)).isEqualTo(PLAIN);
  }

  @Test
  void afterANewKey_theOldContentOpens_andTheNewIsUnderTheNewKey() throws GeneralSecurityException {
    String digest = ring.digest(PLAIN);
    Keyring.Sealed before = ring.seal(PLAIN, digest);

    Keyring rotated = ring.withNewKey();
    Keyring.Sealed after = rotated.seal(PLAIN, rotated.digest(PLAIN));

    assertThat(rotated.digest(PLAIN)).as("the same content is known again").isEqualTo(digest);
    assertThat(rotated.open(before.bytes(), digest)).isEqualTo(PLAIN);
    assertThat(after.keyId()).isNotEqualTo(before.keyId()).isEqualTo(rotated.primaryKeyId());
    assertThat(ring.has(after.keyId())).isFalse();
    assertThat(rotated.has(before.keyId())).isTrue();
    assertThatThrownBy(() -> ring.open(after.bytes(), digest))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void sealedTwice_looksDifferent_andShowsNothingOfThePlainBytes() {
    String digest = ring.digest(PLAIN);

    byte[] once = ring.seal(PLAIN, digest).bytes();

    assertThat(once).isNotEqualTo(ring.seal(PLAIN, digest).bytes());
    assertThat(Bytes.indexOf(once, ascii("inventada"), 0)).isEqualTo(-1);
  }

  @Test
  void installationKey_whenReplaced_theOldLineOpensAndTheNewOneWraps() throws IOException {
    Keyring.Wrapped wrapped = ring.wrap(installation.wrapping());
    Path file = folder.resolve("keys/documents.key");
    KeyFile.make(folder.resolve("new.key"));
    Files.writeString(file, Files.readString(folder.resolve("new.key")) + Files.readString(file));

    KeyFile both = KeyFile.read(file);

    assertThat(both.present()).isNotEqualTo(installation.present());
    Keyring opened = Keyring.unwrap(wrapped, both.named(installation.present()));
    Keyring.Wrapped anew = opened.wrap(both.wrapping());
    assertThat(
            Keyring.unwrap(anew, KeyFile.read(folder.resolve("new.key")).wrapping()).primaryKeyId())
        .isEqualTo(ring.primaryKeyId());
  }

  @Test
  void keyFile_ofADemo_isForItsOwnerAlone() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys/documents.key")))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# a remark\n", "c2hvcnQ=", "not base 64!"})
  void keyFile_thatHoldsNoKey_isRefusedByName(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.key"), text);

    assertThatThrownBy(() -> KeyFile.read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("empara.documents.key: ")
        .hasMessageContaining("wrong.key")
        .hasMessageNotContaining("c2hvcnQ");
  }

  @Test
  void keyFile_thatIsNotThere_saysHowToMakeOne() {
    assertThatThrownBy(() -> KeyFile.read(folder.resolve("none.key")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.key")
        .hasMessageContaining("openssl rand -base64 32");
  }
}
