package se.spegelkompass.round;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.spegelkompass.web.Messages;

/** What groups are called on a page. */
@Singleton
public class GroupNames {

  private final Messages messages;

  GroupNames(Messages messages) {
    this.messages = messages;
  }

  public String of(Group group, Locale locale) {
    return group
        .choices()
        .name()
        .orElseGet(() -> messages.get(locale, "group." + group.kind().key()));
  }

  /** One of a round's groups; nothing for what is none of them. */
  public String of(Round round, long groupId, Locale locale) {
    return round.group(groupId).map(group -> of(group, locale)).orElse("");
  }

  /** Several groups in the round's order, as one names them in a sentence. */
  public String of(Round round, Collection<Long> groups, Locale locale) {
    return joined(
        round.groups().stream().filter(group -> groups.contains(group.id())).toList(), locale);
  }

  /** The group as it will stand in the results: with those that are merged into it. */
  public String ofResult(Round round, Group group, Locale locale) {
    return joined(
        round.groups().stream()
            .filter(it -> it.result() == group.result())
            .sorted(Comparator.comparing(it -> it.id() != group.result()))
            .toList(),
        locale);
  }

  private String joined(List<Group> groups, Locale locale) {
    var names = groups.stream().map(group -> of(group, locale)).toList();
    return names.size() < 2
        ? String.join("", names)
        : messages.get(
            locale,
            "round.group.and",
            String.join(", ", names.subList(0, names.size() - 1)),
            names.getLast());
  }
}
