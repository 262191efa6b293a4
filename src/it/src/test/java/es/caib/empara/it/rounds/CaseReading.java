package es.caib.empara.it.rounds;

import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.simulator.model.CaseModel;
import es.caib.empara.simulator.verify.Verification;
import java.util.List;

/** Compares what the server tells of each case with the model of the simulator, field by field. */
final class CaseReading {

  private CaseReading() {}

  static void compare(EmparaMicro micro, List<CaseStory> stories, Differences differences)
      throws Exception {
    new Verification(micro.base(), Api.PASSWORD)
        .run(
            stories.stream()
                .map(
                    story -> {
                      CaseModel model = new CaseModel(story.caseNumber());
                      story.told().forEach(model::add);
                      return model.expected();
                    }),
            difference -> differences.add("case as read: " + difference));
  }
}
