package es.caib.empara.audit.service.internal;

import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PlainText;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * Holds every call through a door to what its interface says of the parameters, and every text to
 * what can be kept and shown. The server does not do it for session beans by itself; and its own
 * exception would repeat the values in the log.
 */
@Audited("")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 2)
public class DoorValidation {

  /** Method and parameter: ours, and not what somebody typed. */
  private static final int OUR_NODES = 2;

  @Inject private Validator validator;

  @AroundInvoke
  Object validate(InvocationContext call) throws Exception {
    // The server hands over null, and not an empty array, where there are none.
    if (call.getMethod().getParameterCount() == 0) {
      return call.proceed();
    }
    requireSoundTexts(call);
    Set<ConstraintViolation<Object>> violations =
        validator
            .forExecutables()
            .validateParameters(call.getTarget(), call.getMethod(), call.getParameters());
    violations.stream()
        .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .ifPresent(
            violation -> {
              throw new InvalidInput(field(violation.getPropertyPath()), key(violation));
            });
    return call.proceed();
  }

  private static void requireSoundTexts(InvocationContext call) {
    Parameter[] parameters = call.getMethod().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      requireSound(parameters[i].getName(), "", call.getParameters()[i]);
    }
  }

  /**
   * Texts, also those in records and lists: what no database keeps, or what reads other than it is
   * written.
   */
  private static void requireSound(String parameter, String part, Object value) {
    if (value instanceof String text) {
      if (!PlainText.isSound(text)) {
        throw new InvalidInput(part.isEmpty() ? parameter : part, "error.characters");
      }
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> requireSound(parameter, part, item));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        String name = part.isEmpty() ? component.getName() : part + "." + component.getName();
        requireSound(parameter, name, valueOf(component, value));
      }
    }
  }

  private static Object valueOf(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException notOurs) {
      throw new IllegalStateException(component.toString(), notOurs);
    }
  }

  /** A parameter that is itself wrong is named; of one with parts, the part. */
  private static String field(Path path) {
    StringBuilder field = new StringBuilder();
    String parameter = "";
    int depth = 0;
    for (Path.Node node : path) {
      if (depth == OUR_NODES - 1) {
        parameter = node.getName();
      } else if (depth >= OUR_NODES) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
      depth++;
    }
    return field.isEmpty() ? parameter : field.toString();
  }

  private static String key(ConstraintViolation<?> violation) {
    Class<? extends Annotation> constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType();
    if (constraint == NotNull.class || constraint == NotBlank.class) {
      return "error.missing";
    }
    return constraint == Size.class ? "error.too-long" : "error.invalid";
  }
}
