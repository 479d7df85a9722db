package se.spegelkompass.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a YAML file that knows on which line it stands. What is missing or of the wrong kind
 * is reported as a fault and read as empty, so that one reading finds every fault.
 */
final class YamlEntry {

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
      faults.accept(new Fault(file, lineOf(node), "here a list of 'name: value' is needed"));
      return new YamlEntry(file, lineOf(node), List.of(), faults);
    }
    var pairs = new ArrayList<Pair>();
    var seen = new HashSet<String>();
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (!seen.add(key)) {
        faults.accept(new Fault(file, lineOf(tuple.getKeyNode()), "'" + key + "' stands twice"));
      }
      pairs.add(new Pair(key, tuple.getKeyNode(), tuple.getValueNode()));
    }
    return new YamlEntry(file, lineOf(node), pairs, faults);
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
        fault(pair.keyNode(), "'" + pair.key() + "' is not known here");
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
      fault(key, "'" + key + "' must be a whole number");
      return 0;
    }
  }

  List<String> texts(String key) {
    return items(key).stream().map(value -> scalar(value, key)).toList();
  }

  YamlEntry entry(String key) {
    return node(key).map(value -> of(file, value, faults)).orElseGet(() -> empty(file, faults));
  }

  List<YamlEntry> entries(String key) {
    return items(key).stream().map(value -> of(file, value, faults)).toList();
  }

  void fault(String what) {
    faults.accept(new Fault(file, line, what));
  }

  void fault(String key, String what) {
    find(key).ifPresentOrElse(pair -> fault(pair.keyNode(), what), () -> fault(what));
  }

  private List<Node> items(String key) {
    return node(key)
        .map(value -> {
          if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
          }
          fault(value, "'" + key + "' must be a list");
          return List.<Node>of();
        })
        .orElse(List.of());
  }

  private Optional<Node> node(String key) {
    var found = find(key);
    if (found.isEmpty()) {
      fault("'" + key + "' is missing");
    }
    return found.map(Pair::value);
  }

  private Optional<Pair> find(String key) {
    return pairs.stream().filter(pair -> pair.key().equals(key)).findFirst();
  }

  private String scalar(Node node, String key) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    fault(node, "'" + key + "' must be a text that is not empty");
    return "";
  }

  private void fault(Node node, String what) {
    faults.accept(new Fault(file, lineOf(node), what));
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
