/** Who may look: accounts, signing in and out, and the coordinator behind a request. */
@NullMarked
package se.spegelkompass.access;

import org.jspecify.annotations.NullMarked;
