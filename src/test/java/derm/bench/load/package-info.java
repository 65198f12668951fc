/** An HTTP load client for a running clinic on this machine: {@code deploy/bin/bench}. Apart from the tests. */
package derm.bench.load;
