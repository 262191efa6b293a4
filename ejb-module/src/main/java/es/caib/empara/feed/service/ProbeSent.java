package es.caib.empara.feed.service;

/**
 * A synthetic signal has passed the feed's door in this transaction. It is not kept; it shows that
 * what comes in reaches the boards.
 */
public record ProbeSent() {}
