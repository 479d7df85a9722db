/** What is gathered is not kept for ever: how long, what is removed next, and what was removed. */
@NullMarked
package se.spegelkompass.retention;

import org.jspecify.annotations.NullMarked;
