package es.caib.empara.simulator.player;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is to be sent into requests without changing its order. */
final class Batches {
  private Batches() {}

  /** Each batch has one sender and at most so many events; some go alone. */
  static List<List<Parcel>> of(List<Parcel> parcels, int most) {
    List<List<Parcel>> batches = new ArrayList<>();
    List<Parcel> batch = new ArrayList<>();
    for (Parcel parcel : parcels) {
      boolean fits =
          !batch.isEmpty()
              && batch.size() < most
              && batch.get(0).sender() == parcel.sender()
              && !parcel.alone()
              && !batch.get(0).alone();
      if (!fits && !batch.isEmpty()) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(parcel);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
