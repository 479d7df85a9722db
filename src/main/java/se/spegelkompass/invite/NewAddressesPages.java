package se.spegelkompass.invite;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** Builds the page where addresses are added. */
@Singleton
class NewAddressesPages {

  private final GroupNames names;
  private final Messages messages;

  NewAddressesPages(GroupNames names, Messages messages) {
    this.names = names;
    this.messages = messages;
  }

  /** Before anything is added. */
  ModelAndView<NewAddressesPage> fresh(
      Round round, Optional<Group> group, String text, FormErrors errors, Locale locale) {
    return page(round, group, text, null, List.of(), errors, locale);
  }

  /** What came of a list; what can be mended stands in the field. */
  ModelAndView<NewAddressesPage> added(
      Round round, Optional<Group> group, NewAddresses.Added added, Locale locale) {
    return page(
        round, group, added.again(), added.count(), added.faults(), FormErrors.none(), locale);
  }

  private ModelAndView<NewAddressesPage> page(
      Round round,
      Optional<Group> group,
      String text,
      @Nullable Integer added,
      List<AddressFault> faults,
      FormErrors errors,
      Locale locale) {
    return new ModelAndView<>(
        "invite/new-addresses",
        new NewAddressesPage(
            "/matningar/" + round.id() + "/inbjudningar",
            group.map(it -> "?grupp=" + it.id()).orElse(""),
            group.map(it -> names.of(it, locale)).orElse(null),
            round.groups().stream().map(it -> names.of(it, locale)).toList(),
            text,
            added,
            faults.stream()
                .limit(NewAddressesPage.MOST_FAULTS)
                .map(it ->
                    new NewAddressesPage.FaultLine(
                        it.line(),
                        it.row(),
                        messages.get(locale, it.reason().messageKey(), it.details().toArray())))
                .toList(),
            Math.max(0, faults.size() - NewAddressesPage.MOST_FAULTS),
            errors));
  }
}
