package es.caib.empara.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  @Test
  void first_asksFor25FromTheBeginning() {
    assertThat(PageRequest.first()).isEqualTo(new PageRequest(null, 25));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 25, 100})
  void limit_from1To100_isTaken(int limit) {
    assertThat(new PageRequest("abc", limit).limit()).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
  void limit_outside1To100_isRefusedByName(int limit) {
    assertThatThrownBy(() -> new PageRequest(null, limit))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("limit"));
  }
}
