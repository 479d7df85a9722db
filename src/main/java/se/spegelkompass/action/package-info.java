/** Handlingsplan: what is done about what the comparison showed. */
@NullMarked
package se.spegelkompass.action;

import org.jspecify.annotations.NullMarked;
