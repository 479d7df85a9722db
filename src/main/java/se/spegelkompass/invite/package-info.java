/**
 * Who is asked, and how: by mail or on paper. It knows whom it has asked and never who has
 * answered; see {@code integritet.md}.
 */
@NullMarked
package se.spegelkompass.invite;

import org.jspecify.annotations.NullMarked;
