/**
 * A synthetic region and the events that build it and go on in it. Needs only a JSON provider, so
 * the server can seed its demo with it; the player and the command line are packages of their own.
 */
package es.caib.empara.simulator;
