/** Who may sign in and with what: accounts, API tokens, one-time links. Uses platform only; patient and staff are known by key. */
@NullMarked
package derm.account;

import org.jspecify.annotations.NullMarked;
