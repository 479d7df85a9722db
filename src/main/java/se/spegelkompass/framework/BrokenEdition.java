package se.spegelkompass.framework;

import java.util.List;
import java.util.stream.Collectors;

/** An edition cannot be read. It stops the start: half a framework would give wrong points. */
public final class BrokenEdition extends RuntimeException {

  private final String edition;
  private final transient List<Fault> faults;

  BrokenEdition(String edition, List<Fault> faults) {
    super(
        faults.stream()
            .map(Fault::toString)
            .collect(Collectors.joining("\n  ", "Edition " + edition + " is broken:\n  ", "")));
    this.edition = edition;
    this.faults = List.copyOf(faults);
  }

  /** The id of the edition, as its folder says. */
  public String edition() {
    return edition;
  }

  /** Everything that is wrong, in reading order. */
  public List<Fault> faults() {
    return faults;
  }
}
