package es.caib.empara.commission.service;

import java.time.OffsetDateTime;

/** A dissenting opinion. */
public record DissentView(String name, String opinion, OffsetDateTime at) {}
