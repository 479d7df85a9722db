package se.spegelkompass.gap;

import java.util.List;
import se.spegelkompass.web.Link;

/** What is done about sub-questions. The comparison shows it without knowing what an action is. */
public interface ActionLinks {

  /** The municipality's actions about a sub-question of an edition, what is due first, first. */
  List<Link> about(long municipalityId, String editionId, String subQuestion);
}
