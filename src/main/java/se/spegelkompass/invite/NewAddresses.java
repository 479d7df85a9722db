package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.Language;

/** Takes in what is good in a list of addresses, and says what is wrong with the rest. */
@Singleton
class NewAddresses {

  private final Invitations invitations;
  private final GroupNames names;

  NewAddresses(Invitations invitations, GroupNames names) {
    this.invitations = invitations;
    this.names = names;
  }

  /**
   * What came of a list.
   *
   * @param count how many were added
   * @param faults what was not, in the list's order
   */
  record Added(int count, List<AddressFault> faults) {

    /** The rows that somebody can mend and add again. */
    String again() {
      return faults.stream()
          .filter(it -> it.reason() != AddressFault.Reason.KNOWN)
          .filter(it -> it.reason() != AddressFault.Reason.TWICE)
          .map(AddressFault::row)
          .collect(Collectors.joining("\n"));
    }
  }

  /**
   * @param group whom those are who have no group of their own in the list
   */
  Added add(Round round, Optional<Group> group, List<AddressRow> rows) {
    var list =
        AddressList.of(
            rows,
            groupsByName(round),
            group.map(it -> OptionalLong.of(it.id())).orElseGet(OptionalLong::empty));
    var known = invitations.add(round, list.good());
    var faults = new ArrayList<>(list.faults());
    known.forEach(it ->
        faults.add(new AddressFault(it.line(), it.row(), AddressFault.Reason.KNOWN, List.of())));
    faults.sort(Comparator.comparingInt(AddressFault::line));
    return new Added(list.good().size() - known.size(), faults);
  }

  /** By name in both languages, and by kind. */
  private Map<String, Long> groupsByName(Round round) {
    var byName = new HashMap<String, Long>();
    for (var group : round.groups()) {
      for (var language : Language.values()) {
        byName.putIfAbsent(names.of(group, language.locale()).toLowerCase(Locale.ROOT), group.id());
      }
    }
    for (var group : round.groups()) {
      byName.putIfAbsent(group.kind().key(), group.id());
    }
    return byName;
  }
}
