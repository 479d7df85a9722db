package se.spegelkompass.framework;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a YAML file that knows on which line it stands. What is missing or of the wrong kind
 * is reported as a fault and read as empty, so that one reading finds every fault.
 */
final class YamlEntry {

  /** A text is shown on a phone; a title stands in lists and menus. */
  private static final int LONGEST_TEXT = 600;

  private static final Map<String, Integer> LONGEST = Map.of("title", 200, "short", 60);

  /** What nobody sees on a page, but for the soft hyphen: controls and signs without a shape. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\u00ad\n]]");

  private final String file;
  private final int line;
  private final List<Pair> pairs;
  private final Consumer<Fault> faults;

  private record Pair(String key, Node keyNode, Node value) {}

  private YamlEntry(String file, int line, List<Pair> pairs, Consumer<Fault> faults) {
    this.file = file;
    this.line = line;
    this.pairs = pairs;
    this.faults = faults;
  }

  static YamlEntry of(String file, Node node, Consumer<Fault> faults) {
    if (!(node instanceof MappingNode mapping)) {
      faults.accept(new Fault(file, lineOf(node), FaultKind.NOT_A_MAPPING, List.of()));
      return new YamlEntry(file, lineOf(node), List.of(), faults);
    }
    var pairs = new ArrayList<Pair>();
    var seen = new HashSet<String>();
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (!seen.add(key)) {
        faults.accept(
            new Fault(file, lineOf(tuple.getKeyNode()), FaultKind.KEY_TWICE, List.of(key)));
      }
      pairs.add(new Pair(key, tuple.getKeyNode(), tuple.getValueNode()));
    }
    return new YamlEntry(file, lineOf(node), pairs, faults);
  }

  /** Reads a file. What is not YAML is reported, and read as empty. */
  static YamlEntry read(String file, String text, Consumer<Fault> faults) {
    try {
      var node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (node != null) {
        return of(file, node, faults);
      }
      faults.accept(new Fault(file, 1, FaultKind.FILE_EMPTY, List.of()));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      var line = mark == null ? 1 : mark.getLine() + 1;
      faults.accept(new Fault(file, line, FaultKind.NOT_YAML, List.of()));
    } catch (YAMLException | IllegalArgumentException e) {
      // An escape for a character that does not exist comes as the latter.
      faults.accept(new Fault(file, 1, FaultKind.NOT_YAML, List.of()));
    }
    return empty(file, fault -> {});
  }

  static YamlEntry empty(String file, Consumer<Fault> faults) {
    return new YamlEntry(file, 0, List.of(), faults);
  }

  List<String> keys() {
    return pairs.stream().map(Pair::key).toList();
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  void onlyKeys(String... allowed) {
    for (var pair : pairs) {
      if (!Set.of(allowed).contains(pair.key())) {
        fault(pair.keyNode(), FaultKind.KEY_UNKNOWN, pair.key());
      }
    }
  }

  String text(String key) {
    return node(key).map(value -> scalar(value, key)).orElse("");
  }

  int integer(String key) {
    var text = text(key);
    try {
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      fault(key, FaultKind.NOT_A_NUMBER, key);
      return 0;
    }
  }

  List<String> texts(String key) {
    return items(key).stream().map(value -> scalar(value, key)).toList();
  }

  /** The texts at a key that may be missing. */
  List<String> textsIfAny(String key) {
    return has(key) ? texts(key) : List.of();
  }

  /** The mappings at a key that may be missing. */
  List<YamlEntry> entriesIfAny(String key) {
    return has(key) ? entries(key) : List.of();
  }

  /** The mapping at a key. Where it is missing that is the fault, not all that would be in it. */
  YamlEntry entry(String key) {
    return node(key).map(value -> of(file, value, faults)).orElseGet(() -> empty(file, it -> {}));
  }

  /** The mapping at a key that may be missing. */
  YamlEntry entryIfAny(String key) {
    return has(key) ? entry(key) : empty(file, faults);
  }

  List<YamlEntry> entries(String key) {
    return items(key).stream().map(value -> of(file, value, faults)).toList();
  }

  /** The mapping as a whole has a fault. */
  void fault(FaultKind kind, Object... details) {
    faults.accept(new Fault(file, line, kind, texts(details)));
  }

  /** The value at a key has a fault; where the key is missing, the mapping has it. */
  void fault(String key, FaultKind kind, Object... details) {
    find(key)
        .ifPresentOrElse(pair -> fault(pair.keyNode(), kind, details), () -> fault(kind, details));
  }

  private List<Node> items(String key) {
    return node(key)
        .map(value -> {
          if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
          }
          fault(value, FaultKind.NOT_A_LIST, key);
          return List.<Node>of();
        })
        .orElse(List.of());
  }

  private Optional<Node> node(String key) {
    var found = find(key);
    if (found.isEmpty()) {
      fault(FaultKind.KEY_MISSING, key);
    }
    return found.map(Pair::value);
  }

  private Optional<Pair> find(String key) {
    return pairs.stream().filter(pair -> pair.key().equals(key)).findFirst();
  }

  private String scalar(Node node, String key) {
    if (!(node instanceof ScalarNode scalar)
        || scalar.getTag().equals(Tag.NULL)
        || scalar.getValue().isBlank()) {
      fault(node, FaultKind.NOT_A_TEXT, key);
      return "";
    }
    var text = scalar.getValue().strip();
    var longest = LONGEST.getOrDefault(key, LONGEST_TEXT);
    if (UNSEEN.matcher(text).find()) {
      fault(node, FaultKind.TEXT_UNSEEN, key);
    } else if (text.length() > longest) {
      fault(node, FaultKind.TEXT_LONG, key, longest);
    } else {
      return text;
    }
    return "";
  }

  private void fault(Node node, FaultKind kind, Object... details) {
    faults.accept(new Fault(file, lineOf(node), kind, texts(details)));
  }

  private static List<String> texts(Object... details) {
    return Arrays.stream(details).map(Object::toString).toList();
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
