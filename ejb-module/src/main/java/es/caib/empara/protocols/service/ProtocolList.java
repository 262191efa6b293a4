package es.caib.empara.protocols.service;

import java.util.List;

/**
 * The protocols that concern the caller.
 *
 * @param own those of the own body
 * @param others of other bodies that wait for legal services; empty for anybody else
 * @param writes whether the caller writes those of the own body
 */
public record ProtocolList(List<ProtocolCard> own, List<ProtocolCard> others, boolean writes) {}
