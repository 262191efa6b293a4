/** What every domain shares: settings, the data source, invariants. No domain words. */
package es.caib.empara.shared;
