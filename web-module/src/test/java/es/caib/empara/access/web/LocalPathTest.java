package es.caib.empara.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cases/list.xhtml",
        "/cases/case.xhtml?n=VG-07-2026-004312&alert=12",
        "/index.xhtml"
      })
  void acceptsPagesOfTheApplication(String path) {
    assertThat(LocalPath.orElse(path, "/other")).isEqualTo(path);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//evil.example/a.xhtml",
        "/\\evil.example/a.xhtml",
        "https://evil.example/a.xhtml",
        "/a//evil.example.xhtml",
        "/..//evil.xhtml",
        "/cases/list.xhtml?x=//evil.example",
        "/cases/list.xhtml\r\nSet-Cookie: a=b",
        "/line/lock",
        "/login.xhtml?to=/login.xhtml",
        "/lock.xhtml"
      })
  void refusesEverythingElse(String path) {
    assertThat(LocalPath.orElse(path, "/other")).isEqualTo("/other");
  }
}
