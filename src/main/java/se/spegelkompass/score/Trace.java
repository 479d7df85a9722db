package se.spegelkompass.score;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.Sheet;

/**
 * A figure and how it came about.
 *
 * @param path the round's page
 * @param whole what it is part of; null for the total
 * @param figure its name in addresses
 * @param points the figure in points; empty where it may not be shown
 * @param missing what is said where there are no points
 * @param certain what is said where the variance is 0
 * @param hidden what is not shown, and why
 * @param parts the figures that it is the sum of
 */
record Trace(
    String path,
    @Nullable Link whole,
    String figure,
    String title,
    Optional<Estimate> points,
    String missing,
    String certain,
    List<String> hidden,
    List<Link> parts,
    Sheet sheet) {}
