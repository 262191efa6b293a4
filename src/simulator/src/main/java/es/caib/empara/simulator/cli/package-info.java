/** Command line; the only package that needs picocli. */
package es.caib.empara.simulator.cli;
