/**
 * What leaves the product on paper: views as tagged PDF, pictures as SVG and PNG. It knows no
 * feature, and nothing that a document says can make it read a file or an address.
 */
@NullMarked
package se.spegelkompass.print;

import org.jspecify.annotations.NullMarked;
