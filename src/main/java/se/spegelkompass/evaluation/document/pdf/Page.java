package se.spegelkompass.evaluation.document.pdf;

import java.util.List;

/** What stands on a page. */
record Page(float height, List<Word> words, List<Rule> rules) {

  Page with(List<Word> others) {
    return new Page(height, others, rules);
  }
}
