package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.aCaseOf;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.audit.service.Refusals;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.shared.service.CallContext;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every call leaves one entry; without the entry there is no act. */
interface AuditedDoor {

  @Test
  default void everyServiceMethod_asWhoeverHasNoRole_isRefused_andEachRefusalCanBeRecorded()
      throws Exception {
    List<String> methods = new ArrayList<>();
    long before = count("select count(*) from EMP_OPERATION where OUTCOME = 'REFUSED'");
    for (Class<?> service : services()) {
      Object bean = bean(service);
      for (Method method : service.getMethods()) {
        assertThatThrownBy(() -> As.user("ningu@ibd", "NO_ROLE", () -> call(bean, method)))
            .as(method.toString())
            .isInstanceOf(EJBAccessException.class);
        bean(Refusals.class).record(method.getName());
        methods.add(method.toString());
      }
    }

    assertThat(methods).hasSizeGreaterThan(20);
    assertThat(count("select count(*) from EMP_OPERATION where OUTCOME = 'REFUSED'"))
        .isEqualTo(before + methods.size());
  }

  @Test
  default void aCall_thatCallsOthers_leavesOneEntry() throws Exception {
    long before = count("select count(*) from EMP_OPERATION");

    As.user("guardia@ibd", Roles.COORDINATOR, () -> bean(AlertService.class).board());

    assertThat(count("select count(*) from EMP_OPERATION")).isEqualTo(before + 1);
  }

  @Test
  default void aPoll_leavesOneEntryForEachSession() throws Exception {
    String entries =
        "select count(*) from EMP_OPERATION where OPERATION = 'BOARD_PULSE'"
            + " and PRINCIPAL = 'tecnica@ceivissa'";
    for (int i = 0; i < 5; i++) {
      As.user("tecnica@ceivissa", Roles.TECHNICIAN, () -> bean(AlertService.class).pulse());
    }

    assertThat(count(entries)).isEqualTo(1);
  }

  @Test
  default void anAct_whoseEntryCannotBeWritten_doesNotHappen() throws Exception {
    String number = aCaseOf("tecnica@palma", 5);
    String version = "select STATUS_VERSION from EMP_CASE_FILE where CASE_NUMBER = ?";
    long before = count(version, number);
    ActCommand act = new ActCommand(ActKind.NOTE, "Nota de prova", null, null, before, null);
    CallContext context = bean(CallContext.class);
    // Longer than the log can hold: the entry fails, and so must the act.
    context.from("x".repeat(65));
    try {
      assertThatThrownBy(
              () ->
                  As.user(
                      "tecnica@palma",
                      Roles.TECHNICIAN,
                      () -> bean(CaseService.class).record(number, act, DUTY)))
          .isNotNull();
    } finally {
      context.from("127.0.0.1");
    }

    assertThat(count(version, number)).isEqualTo(before);
    assertThat(
            count(
                "select count(*) from EMP_CASE_ACT a join EMP_CASE_FILE c on c.ID = a.CASE_ID"
                    + " where c.CASE_NUMBER = ? and a.STATUS_VERSION > ?",
                number,
                before))
        .isZero();
  }

  /** The local interfaces of all session beans that have one. */
  private static List<Class<?>> services() {
    List<Class<?>> services = new ArrayList<>();
    for (var bean : CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
      if (bean.getBeanClass().isAnnotationPresent(Stateless.class)) {
        for (Type type : bean.getTypes()) {
          if (type instanceof Class<?> view && view.isAnnotationPresent(Local.class)) {
            services.add(view);
          }
        }
      }
    }
    return services;
  }

  private static Object call(Object bean, Method method) throws Exception {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      arguments[i] = type == long.class ? 0L : type == boolean.class ? Boolean.FALSE : null;
    }
    try {
      return method.invoke(bean, arguments);
    } catch (InvocationTargetException thrown) {
      throw (Exception) thrown.getCause();
    }
  }
}
