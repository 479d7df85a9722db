/**
 * What every page shares: layout, languages, numbers, errors, security headers, forms that cannot
 * be forged, the request log. Knows no feature.
 */
@NullMarked
package se.spegelkompass.web;

import org.jspecify.annotations.NullMarked;
