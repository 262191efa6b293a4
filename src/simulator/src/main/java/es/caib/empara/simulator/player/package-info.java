/** Sends the feed to a server over HTTP and keeps account of what became of each event. */
package es.caib.empara.simulator.player;
