/** Holds the house together: which package may use which, and what no class may do. */
package derm.architecture;
