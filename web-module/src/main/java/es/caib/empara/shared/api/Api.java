package es.caib.empara.shared.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON API. What it promises stands in {@code openapi.yaml}. */
@ApplicationPath("api/v1")
public class Api extends Application {}
