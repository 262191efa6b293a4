package es.caib.empara.commission.service;

import es.caib.empara.commission.RecusalGround;

/** Who stays out of a matter, and why. */
public record RecusalView(String principal, String name, RecusalGround ground) {}
