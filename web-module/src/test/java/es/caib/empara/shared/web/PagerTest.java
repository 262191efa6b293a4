package es.caib.empara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

  private final Pager pager = new Pager();

  @Test
  void goesForwardAndBackTheSameWay() {
    pager.start(null);
    pager.follow("b");
    pager.forward();
    pager.follow("c");
    pager.forward();
    assertThat(pager.getCursor()).isEqualTo("c");
    pager.back();
    assertThat(pager.getCursor()).isEqualTo("b");
    pager.back();
    assertThat(pager.getCursor()).isNull();
    assertThat(pager.isAfterFirst()).isFalse();
  }

  @Test
  void staysAtTheEnd() {
    pager.start("z");
    pager.follow(null);
    pager.forward();
    assertThat(pager.getCursor()).isEqualTo("z");
    assertThat(pager.isMore()).isFalse();
  }

  @Test
  void fromAnAddressGoesBackToTheFirstPage() {
    pager.start("m");
    pager.back();
    assertThat(pager.getCursor()).isNull();
  }
}
