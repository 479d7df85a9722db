package se.spegelkompass.evaluation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review that is not confirmed yet.
 *
 * @param file the report; null where everything is typed
 * @param fields what stands in each field, as read or as sent
 * @param places where in the report each field was found
 * @param sameFile where the very same file is already
 * @param evaluation the evaluation that it became
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DraftJson(
    long id,
    String state,
    @Nullable FileJson file,
    Map<String, String> fields,
    Map<String, List<PlaceJson>> places,
    List<RemarkJson> remarks,
    List<String> sameFile,
    @Nullable String evaluation,
    String self) {

  /** The report. */
  @Serdeable
  record FileJson(String name, String mediaType, int size, String sha256) {}

  /**
   * Where in the report something stands.
   *
   * @param page null where the report has no pages
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record PlaceJson(@Nullable Integer page, int line, int lastLine, String words) {}

  /**
   * Something that must be looked at.
   *
   * @param figures the figures that disagree, by what they are
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record RemarkJson(
      String kind,
      String text,
      @Nullable Integer area,
      @Nullable String subQuestion,
      Map<String, List<BigDecimal>> figures,
      List<PlaceJson> places) {}

  /** Reviews that programs and people may work on. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ListJson(List<Line> drafts) {

    /** One of them. */
    @Serdeable
    record Line(long id, String name, String startedBy, String self) {}
  }

  /**
   * What is to stand in some of the fields.
   *
   * @param fields by name; text or numbers
   */
  @Serdeable
  record ChangeJson(@Nullable Map<String, Object> fields) {}
}
