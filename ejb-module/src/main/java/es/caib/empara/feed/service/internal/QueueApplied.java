package es.caib.empara.feed.service.internal;

/** A person had an event of the queue applied: others may have waited for it. */
record QueueApplied() {}
