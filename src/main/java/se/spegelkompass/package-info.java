/** Spegelkompass: a municipality looks at itself with Kommunkompassen. Knows how it all starts. */
@NullMarked
package se.spegelkompass;

import org.jspecify.annotations.NullMarked;
