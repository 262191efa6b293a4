package es.caib.empara;

import java.lang.reflect.Field;

/** Ids of entities, which otherwise the database gives. */
public final class Ids {

  private Ids() {}

  public static void give(Object entity, Long id) {
    try {
      Field field = entity.getClass().getDeclaredField("id");
      field.setAccessible(true);
      field.set(entity, id);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
