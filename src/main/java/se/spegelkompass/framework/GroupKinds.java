package se.spegelkompass.framework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Reads lists of groups. */
final class GroupKinds {

  private GroupKinds() {}

  /** The groups at a key; reports what is not a group. */
  static Set<GroupKind> read(YamlEntry entry, String key) {
    var groups = EnumSet.noneOf(GroupKind.class);
    for (var name : entry.texts(key)) {
      Arrays.stream(GroupKind.values())
          .filter(kind -> kind.key().equals(name))
          .findFirst()
          .ifPresentOrElse(groups::add, () -> entry.fault(key, FaultKind.GROUP_UNKNOWN, name));
    }
    return groups;
  }
}
