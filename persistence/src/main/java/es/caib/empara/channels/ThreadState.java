package es.caib.empara.channels;

/** Whether a thread takes further messages. */
public enum ThreadState {
  OPEN,
  CLOSED
}
