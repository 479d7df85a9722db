/**
 * The comparison's pictures: where marks, lines and names stand. They know no page and no server.
 */
@NullMarked
package se.spegelkompass.gap.picture;

import org.jspecify.annotations.NullMarked;
