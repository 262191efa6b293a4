package es.caib.empara.access.service;

import es.caib.empara.institutions.DataKind;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door that shows one kind of data: it is closed with {@link KindHidden} to a caller whose
 * institution does not see the kind. The system sees all.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {

  /** What the door shows. */
  @Nonbinding
  DataKind value();
}
