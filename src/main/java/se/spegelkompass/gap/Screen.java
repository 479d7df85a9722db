package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.SubQuestionPage.GroupLine;
import se.spegelkompass.gap.picture.Matrix;
import se.spegelkompass.gap.picture.Spider;

/** One thing of a comparison, so large that a whole room can read it. */
sealed interface Screen {

  /** What it is called in the list of all. */
  String title();

  /** Which kind it is, for the template. */
  String kind();

  /** The comparison in a sentence. */
  record Start(String title, Headline headline, @Nullable String borrowed) implements Screen {
    @Override
    public String kind() {
      return "start";
    }
  }

  /** What to bring up first. */
  record First(String title, List<ForemostLine> lines) implements Screen {
    @Override
    public String kind() {
      return "foremost";
    }
  }

  /**
   * The areas under each other.
   *
   * @param beside what stands beside the two mirrors
   */
  record Areas(String title, List<AreaRow> rows, Beside beside) implements Screen {
    @Override
    public String kind() {
      return "areas";
    }
  }

  /** The areas all at once. */
  record Around(String title, Spider spider, List<AreaRow> rows) implements Screen {
    @Override
    public String kind() {
      return "spider";
    }
  }

  /** The sub-questions by both shares. */
  record Both(String title, Matrix matrix, List<MatrixRow> rows) implements Screen {
    @Override
    public String kind() {
      return "matrix";
    }
  }

  /** The sub-questions of a class; of many, those that matter most. */
  record OneClass(String title, ClassSection section) implements Screen {
    @Override
    public String kind() {
      return "class";
    }
  }

  /**
   * The sub-question in which two groups differ most.
   *
   * @param difference how they do, in sentences
   * @param groups all that may be shown, the highest first
   */
  record Groups(
      String title, String subQuestion, String href, String difference, List<GroupLine> groups)
      implements Screen {
    @Override
    public String kind() {
      return "groups";
    }
  }

  /**
   * How sure it all is, and how it is counted.
   *
   * @param method how the pre-score is made of the groups, in a sentence
   * @param k the fewest answers behind a shown result
   */
  record Sure(String title, List<String> sentences, String method, int k) implements Screen {
    @Override
    public String kind() {
      return "sure";
    }
  }
}
