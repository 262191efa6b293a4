package es.caib.empara.protocols.service.internal;

/** On which article a clause rests, and by which text, as it is read in bulk. */
record Tie(Long clauseId, Long articleId, Long articleVersionId) {}
