package es.caib.empara.alerts.service.internal;

/** An alert was raised or has changed in this transaction; to be published after its commit. */
record AlertRaised(Long alertId) {}
