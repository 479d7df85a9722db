package se.spegelkompass.web;

import java.time.ZoneId;

/** Where the municipalities are. */
public final class Sweden {

  /** For annotations, which need a constant. */
  public static final String ZONE_ID = "Europe/Stockholm";

  public static final ZoneId ZONE = ZoneId.of(ZONE_ID);

  private Sweden() {}
}
