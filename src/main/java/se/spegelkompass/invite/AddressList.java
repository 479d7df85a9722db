package se.spegelkompass.invite;

import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import se.spegelkompass.mail.MailAddress;
import se.spegelkompass.web.Language;

/**
 * A list of addresses, row by row: address, group, label, language, in that order or as a first row
 * names them. Good rows are kept whatever is wrong with the others.
 */
record AddressList(List<Address> good, List<AddressFault> faults) {

  private static final int LONGEST_LABEL = 80;

  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("(?<!\\d)(?:19|20)?\\d{6}\\s*[-+\\u2010-\\u2015]?\\s*\\d{4}(?!\\d)");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}]");

  /** What a first row may call its columns. */
  private enum Column {
    ADDRESS,
    GROUP,
    LABEL,
    LANGUAGE;

    static Optional<Column> named(String text) {
      return switch (text.strip().toLowerCase(Locale.ROOT)) {
        case "e-post", "epost", "e-postadress", "epostadress", "mejl", "mail", "email", "e-mail" ->
            Optional.of(ADDRESS);
        case "grupp", "svarsgrupp", "group" -> Optional.of(GROUP);
        case "etikett", "namn", "label", "name" -> Optional.of(LABEL);
        case "språk", "sprak", "language" -> Optional.of(LANGUAGE);
        default -> Optional.empty();
      };
    }
  }

  /**
   * Checks the rows.
   *
   * @param groups the round's groups by what people call them, in small letters
   * @param usual the group of rows that name none; empty where every row must
   */
  static AddressList of(List<AddressRow> rows, Map<String, Long> groups, OptionalLong usual) {
    return new Check(groups, usual).check(rows);
  }

  private static final class Check {

    private final Map<String, Long> groups;
    private final OptionalLong usual;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Address> good = new ArrayList<>();
    private final List<AddressFault> faults = new ArrayList<>();
    private static final Map<Column, Integer> WITHOUT_GROUP =
        Map.of(Column.ADDRESS, 0, Column.LABEL, 1, Column.LANGUAGE, 2);

    private boolean headed;
    private Map<Column, Integer> columns =
        Map.of(Column.ADDRESS, 0, Column.GROUP, 1, Column.LABEL, 2, Column.LANGUAGE, 3);

    Check(Map<String, Long> groups, OptionalLong usual) {
      this.groups = groups;
      this.usual = usual;
    }

    AddressList check(List<AddressRow> rows) {
      var rest = rows;
      if (!rows.isEmpty() && isHeading(rows.getFirst())) {
        headed = true;
        columns = columns(rows.getFirst());
        rest = rows.subList(1, rows.size());
      }
      rest.forEach(this::check);
      return new AddressList(List.copyOf(good), List.copyOf(faults));
    }

    private static boolean isHeading(AddressRow row) {
      return row.cells().stream().noneMatch(it -> it.contains("@"))
          && row.cells().stream().anyMatch(it -> Column.named(it).isPresent());
    }

    private static Map<Column, Integer> columns(AddressRow row) {
      var columns = new HashMap<Column, Integer>();
      for (int i = 0; i < row.cells().size(); i++) {
        var place = i;
        Column.named(row.cell(i)).ifPresent(column -> columns.putIfAbsent(column, place));
      }
      return columns;
    }

    private String cell(AddressRow row, Column column) {
      return row.cell(columnsOf(row).getOrDefault(column, -1));
    }

    /** Where the group is known already a row need not name it. */
    private Map<Column, Integer> columnsOf(AddressRow row) {
      return usual.isPresent() && !headed && !isGroup(row.cell(1)) && !row.cell(1).isEmpty()
          ? WITHOUT_GROUP
          : columns;
    }

    private boolean isGroup(String text) {
      return groups.containsKey(text.toLowerCase(Locale.ROOT));
    }

    private void check(AddressRow row) {
      var typed = cell(row, Column.ADDRESS);
      if (typed.isEmpty()) {
        fault(row, AddressFault.Reason.NO_ADDRESS);
        return;
      }
      var parsed = MailAddress.parse(typed);
      if (parsed.isEmpty()) {
        fault(row, AddressFault.Reason.BAD_ADDRESS, typed);
        return;
      }
      var email = parsed.get().getAddress();
      var first = seen.putIfAbsent(email, row.line());
      if (first != null) {
        fault(row, AddressFault.Reason.TWICE, Integer.toString(first));
        return;
      }
      var label = label(row, parsed.get());
      var language = language(cell(row, Column.LANGUAGE));
      var group = group(row);
      if (label.length() > LONGEST_LABEL) {
        fault(row, AddressFault.Reason.LONG_LABEL, Integer.toString(LONGEST_LABEL));
      } else if (PERSONAL_NUMBER.matcher(label + " " + email).find()) {
        fault(row, AddressFault.Reason.PERSONAL_NUMBER);
      } else if (language.isEmpty()) {
        fault(row, AddressFault.Reason.UNKNOWN_LANGUAGE, cell(row, Column.LANGUAGE));
      } else if (group.isPresent()) {
        good.add(
            new Address(
                row.line(),
                row.text(),
                email,
                group.getAsLong(),
                Optional.of(label).filter(it -> !it.isEmpty()),
                language.get()));
      }
    }

    private OptionalLong group(AddressRow row) {
      var name = cell(row, Column.GROUP).toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        if (usual.isEmpty()) {
          fault(row, AddressFault.Reason.NO_GROUP);
        }
        return usual;
      }
      var group = groups.get(name);
      if (group == null) {
        fault(row, AddressFault.Reason.UNKNOWN_GROUP, cell(row, Column.GROUP));
        return OptionalLong.empty();
      }
      return OptionalLong.of(group);
    }

    private String label(AddressRow row, InternetAddress address) {
      var label = cell(row, Column.LABEL);
      var name = address.getPersonal() == null ? "" : address.getPersonal();
      return UNSEEN.matcher(label.isEmpty() ? name : label).replaceAll("").strip();
    }

    private static Optional<Language> language(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "", "sv", "svenska", "swedish" -> Optional.of(Language.SV);
        case "en", "engelska", "english" -> Optional.of(Language.EN);
        default -> Optional.empty();
      };
    }

    private void fault(AddressRow row, AddressFault.Reason reason, String... details) {
      faults.add(new AddressFault(row.line(), row.text(), reason, List.of(details)));
    }
  }
}
