package se.spegelkompass.gap;

import java.util.Optional;
import se.spegelkompass.framework.Area;

/**
 * One area in both mirrors.
 *
 * @param groups how far apart the groups are, where it may be shown
 */
public record AreaGap(Area area, SumGap sum, Optional<Spread> groups) {}
