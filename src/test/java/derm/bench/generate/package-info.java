/** Fills a database with a clinic's years: people, rooms, patients and visits, all of their time through the same ledger. */
package derm.bench.generate;
