package se.spegelkompass.gap;

import java.util.Optional;
import se.spegelkompass.framework.Area;
import se.spegelkompass.score.estimate.Estimate;

/**
 * One area in both mirrors.
 *
 * @param sum the area's sub-questions together, in official points, 0..the area's maximum; the gap
 *     over those that both sides have
 * @param self the area's pre-score with its precision, in official points, 0..the area's maximum;
 *     empty unless all is measured
 * @param groups how far apart the groups are, where it may be shown
 */
public record AreaGap(Area area, SumGap sum, Optional<Estimate> self, Optional<Spread> groups) {}
