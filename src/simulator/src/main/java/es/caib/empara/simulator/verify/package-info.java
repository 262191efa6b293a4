/** Compares what a server tells of its cases with what it must know. */
package es.caib.empara.simulator.verify;
