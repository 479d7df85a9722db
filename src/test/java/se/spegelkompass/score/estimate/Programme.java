package se.spegelkompass.score.estimate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The linear programme of an attacker: all unknowns lie in 0..1, and relations hold between them.
 */
record Programme(List<Relation> relations) {

  Programme {
    relations = List.copyOf(relations);
  }

  /**
   * A solution in which some unknowns together are as low, or as high, as they can be.
   *
   * @return empty if the relations contradict each other
   */
  Optional<Map<Unknown, Double>> extreme(Collection<Unknown> targets, boolean high) {
    var model = new ExpressionsBasedModel();
    var variables = new HashMap<Unknown, Variable>();
    for (var target : Set.copyOf(targets)) {
      variable(model, variables, target).weight(1);
    }
    for (var relation : relations) {
      var expression =
          model.addExpression().lower(relation.range().low()).upper(relation.range().high());
      relation
          .sum()
          .forEach((unknown, coefficient) ->
              expression.set(variable(model, variables, unknown), coefficient));
    }
    var result = high ? model.maximise() : model.minimise();
    if (!result.getState().isFeasible()) {
      return Optional.empty();
    }
    var values = new HashMap<Unknown, Double>();
    variables.forEach((unknown, it) -> values.put(unknown, result.doubleValue(model.indexOf(it))));
    return Optional.of(values);
  }

  private static Variable variable(
      ExpressionsBasedModel model, Map<Unknown, Variable> variables, Unknown unknown) {
    return variables.computeIfAbsent(
        unknown, it -> model.addVariable(it.toString()).lower(0).upper(1));
  }
}
