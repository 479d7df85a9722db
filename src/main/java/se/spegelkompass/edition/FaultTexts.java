package se.spegelkompass.edition;

import java.util.List;
import java.util.Locale;
import se.spegelkompass.framework.Dimension;
import se.spegelkompass.framework.Fault;
import se.spegelkompass.framework.FaultKind;
import se.spegelkompass.web.Messages;

/** An edition's faults in plain words. */
public final class FaultTexts {

  private final Messages messages;
  private final Locale locale;

  public FaultTexts(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** "area-1.yml:14: Delfrågan 1.3 har inga frågor." A file without lines has no number. */
  public String line(Fault fault) {
    return where(fault) + ": " + what(fault);
  }

  /** "area-1.yml:14". */
  public String where(Fault fault) {
    return fault.line() == 0 ? fault.file() : fault.file() + ":" + fault.line();
  }

  /** What is wrong, in one or two sentences. */
  public String what(Fault fault) {
    return messages.get(locale, fault.kind().messageKey(), details(fault).toArray());
  }

  private List<String> details(Fault fault) {
    return fault.kind() == FaultKind.DIMENSION_MISSING
        ? List.of(fault.details().getFirst(), dimension(fault.details().getLast()))
        : fault.details();
  }

  private String dimension(String key) {
    for (var dimension : Dimension.values()) {
      if (dimension.key().equals(key)) {
        return messages.get(locale, "dimension." + key).toLowerCase(locale) + " (" + key + ")";
      }
    }
    return key;
  }
}
