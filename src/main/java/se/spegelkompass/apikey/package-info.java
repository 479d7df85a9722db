/** Keys with which programs use the API in a coordinator's place. */
@NullMarked
package se.spegelkompass.apikey;

import org.jspecify.annotations.NullMarked;
