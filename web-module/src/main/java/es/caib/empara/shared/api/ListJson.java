package es.caib.empara.shared.api;

import es.caib.empara.shared.service.Slice;
import java.util.List;
import java.util.function.Function;

/** A page of a list; {@code next} is null at the end. */
public record ListJson<T>(List<T> items, String next) {

  public static <V, T> ListJson<T> of(Slice<V> slice, Function<V, T> shape) {
    return new ListJson<>(slice.items().stream().map(shape).toList(), slice.next());
  }
}
