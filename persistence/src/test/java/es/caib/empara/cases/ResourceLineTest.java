package es.caib.empara.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceLineTest {

  @Test
  void line_isReadAsItWasWritten_withOrWithoutItsParts() {
    for (ResourceLine line :
        List.of(
            new ResourceLine("SHELTER_URGENT", "cmallorca", null, "Servei d’acolliment"),
            new ResourceLine("SHELTER_URGENT", "palma", "NO_PLACES", "Un - altre"),
            new ResourceLine("ATENPRO", null, null, null))) {
      assertThat(ResourceLine.read(line.text())).isEqualTo(line);
    }
  }
}
