package es.caib.empara.shared.service;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A door: a call from outside through it leaves one entry in the operations log. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

  /** The operation, as the log names it. */
  @Nonbinding
  String value();

  /** A poll or a code list: one entry for each session and not one for each call. */
  @Nonbinding
  boolean poll() default false;
}
