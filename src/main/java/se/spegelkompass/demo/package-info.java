/** Exempelkommunen (demo): something to look at on the first start, all of it invented. */
@NullMarked
package se.spegelkompass.demo;

import org.jspecify.annotations.NullMarked;
