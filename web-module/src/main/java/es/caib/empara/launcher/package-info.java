/**
 * Starts {@code empara-micro.jar}. Lives beside the web application and not in it: these classes
 * are put at the top of the self-contained jar and left out of the WAR.
 */
package es.caib.empara.launcher;
