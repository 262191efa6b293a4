package es.caib.empara.resources.service;

/**
 * A resource that could be asked, and why it stands where it does.
 *
 * @param place from 1; who has no place left stands last
 * @param speaks the language that the victim prefers; true where none is known
 */
public record Proposal(int place, ResourceView resource, Reach reach, boolean speaks) {}
