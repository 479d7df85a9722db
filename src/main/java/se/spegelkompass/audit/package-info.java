/** What coordinators did: written where it happens, read on one page, never changed. */
@NullMarked
package se.spegelkompass.audit;

import org.jspecify.annotations.NullMarked;
