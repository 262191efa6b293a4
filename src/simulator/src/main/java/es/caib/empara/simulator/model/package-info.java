/** What a server must know after it was told events, whatever the order in which they came. */
package es.caib.empara.simulator.model;
