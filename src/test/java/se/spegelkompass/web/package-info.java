@NullMarked
package se.spegelkompass.web;

import org.jspecify.annotations.NullMarked;
