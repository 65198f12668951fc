/**
 * What tests share: one database and one real server for all HTTP and browser tests, a client for the API, a browser and
 * the deployment for tests inside the server.
 */
@NullMarked
package derm.testkit;

import org.jspecify.annotations.NullMarked;
