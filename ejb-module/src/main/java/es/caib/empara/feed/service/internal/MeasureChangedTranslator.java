package es.caib.empara.feed.service.internal;

import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.service.OrderFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code order.measure-changed}: what is not given stays as it stands. */
@ApplicationScoped
class MeasureChangedTranslator implements Translator {

  @Inject private OrderFeed orders;

  @Override
  public String type() {
    return "es.viogen.order.measure-changed.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    MeasureState state = data.oneOf("state", MeasureState.class);
    if (!state.isStatable()) {
      throw data.reject("state", "not a state of a granted measure");
    }
    MeasureChange change =
        new MeasureChange(
            data.text("orderId", 60),
            data.text("measureId", 60),
            state,
            data.optionalDate("validUntil"),
            data.isAbsent("parameters") ? null : MeasureParameters.read(data));
    return Application.needing(
        Needs.measure(change.orderId(), change.measureId()),
        provenance -> orders.recordMeasureChange(event.subject(), change, provenance));
  }
}
