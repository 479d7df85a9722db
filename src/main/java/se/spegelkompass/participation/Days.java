package se.spegelkompass.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.spegelkompass.respond.DayCount;

/**
 * How a group's handed-in responses have grown.
 *
 * @param before how many there were before the first day
 * @param sums how many there were in all after each day on which it changed
 */
record Days(int before, TreeMap<LocalDate, Integer> sums) {

  /**
   * The curve ends at what is handed in now. What the days do not know of, from before they were
   * counted, is there from the start; what was deleted without being counted never was.
   */
  static Days of(Collection<DayCount> counts, int submitted) {
    var perDay =
        counts.stream()
            .collect(
                Collectors.toMap(
                    DayCount::day,
                    DayCount::submitted,
                    Integer::sum,
                    TreeMap<LocalDate, Integer>::new));
    var sum = submitted - perDay.values().stream().mapToInt(Integer::intValue).sum();
    var before = Math.max(0, sum);
    var sums = new TreeMap<LocalDate, Integer>();
    for (Map.Entry<LocalDate, Integer> day : perDay.entrySet()) {
      sum += day.getValue();
      if (day.getValue() != 0) {
        sums.put(day.getKey(), Math.max(0, sum));
      }
    }
    return new Days(before, sums);
  }

  /** How many there were after a day. */
  int at(LocalDate day) {
    var last = sums.floorEntry(day);
    return last == null ? before : last.getValue();
  }

  List<Integer> between(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).map(this::at).toList();
  }
}
