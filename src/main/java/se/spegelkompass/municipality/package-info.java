/** The tenant: everything belongs to exactly one municipality. */
@NullMarked
package se.spegelkompass.municipality;

import org.jspecify.annotations.NullMarked;
