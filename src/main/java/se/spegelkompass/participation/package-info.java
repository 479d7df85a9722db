/** How a round is going: how many take part, never what they answer and never who they are. */
@NullMarked
package se.spegelkompass.participation;

import org.jspecify.annotations.NullMarked;
