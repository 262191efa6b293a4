package es.caib.empara.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Keeps commits of the embedded H2 away from its rollbacks. H2 restores a row that was locked and
 * then rolled back, and when another session's commit comes between it does so once more: by then
 * the row may have been changed by a third, whose committed change is lost (seen in 2.2.224 to
 * 2.5.252, {@code RollbackDecisionMaker}). All sessions of an embedded database live in this
 * process, so a lock of the process is enough.
 */
final class OrderlyRollback {

  private static final ReadWriteLock ORDER = new ReentrantReadWriteLock(true);

  private OrderlyRollback() {}

  static Connection of(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            OrderlyRollback.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> call(connection, method, arguments));
  }

  /** Does what writes the store as a commit does, while nothing is rolled back. */
  static void likeACommit(Runnable writing) {
    ORDER.readLock().lock();
    try {
      writing.run();
    } finally {
      ORDER.readLock().unlock();
    }
  }

  private static Object call(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    Lock lock =
        switch (method.getName()) {
          // Closing and aborting roll back what is open.
          case "rollback", "close", "abort" -> ORDER.writeLock();
          case "commit", "setAutoCommit" -> ORDER.readLock();
          default -> null;
        };
    if (lock == null) {
      return invoke(connection, method, arguments);
    }
    lock.lock();
    try {
      return invoke(connection, method, arguments);
    } finally {
      lock.unlock();
    }
  }

  private static Object invoke(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
