package se.spegelkompass.gap.report;

import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import se.spegelkompass.gap.AreaRow;
import se.spegelkompass.gap.ComparisonPage;
import se.spegelkompass.gap.ComparisonPages;
import se.spegelkompass.gap.picture.AreaLines;
import se.spegelkompass.print.Pictures;
import se.spegelkompass.web.Messages;

/** Makes a comparison's pictures. */
@Singleton
class PicturePages {

  private static final double SQUARE = 340;
  private static final double LEGEND = 24;
  private static final double LEGEND_ROW = 15;
  private static final int LEGEND_COLUMNS = 3;
  private static final double AXIS = 26;

  private final ComparisonPages pages;
  private final Pictures pictures;
  private final Messages messages;

  PicturePages(ComparisonPages pages, Pictures pictures, Messages messages) {
    this.pages = pages;
    this.pictures = pictures;
    this.messages = messages;
  }

  byte[] svg(Picture picture, Export export) {
    return pictures.svg(picture.view(), page(picture, export), export.locale());
  }

  byte[] png(Picture picture, Export export) {
    return pictures.png(picture.view(), page(picture, export), export.locale());
  }

  PicturePage page(Picture picture, Export export) {
    return page(picture, export, pages.whole(export.comparison(), export.pair(), export.locale()));
  }

  PicturePage page(Picture picture, Export export, ComparisonPage comparison) {
    var lines =
        AreaLines.of(
            comparison.areas().stream().map(it -> it.number() + " " + it.title()).toList());
    return new PicturePage(
        messages.get(export.locale(), picture.title()),
        comparison.pair(),
        description(picture, export, comparison),
        picture == Picture.AREAS ? AreaLines.WIDTH : SQUARE,
        height(picture, comparison, lines),
        comparison,
        lines);
  }

  private static double height(Picture picture, ComparisonPage comparison, AreaLines lines) {
    return switch (picture) {
      case AREAS -> LEGEND + lines.height() + AXIS;
      case SPIDER -> LEGEND + comparison.spider().height();
      case MATRIX -> matrixLegend(comparison) + comparison.matrix().height();
    };
  }

  /** The classes and two lines. */
  private static double matrixLegend(ComparisonPage comparison) {
    var entries = comparison.matrix().legend().size() + 2;
    return Math.ceilDiv(entries, LEGEND_COLUMNS) * LEGEND_ROW + LEGEND_ROW;
  }

  private String description(Picture picture, Export export, ComparisonPage comparison) {
    var locale = export.locale();
    return switch (picture) {
      case AREAS ->
          comparison.areas().stream().map(PicturePages::words).collect(Collectors.joining(" "));
      case SPIDER -> {
        var spider = comparison.spider();
        yield messages.get(
                locale,
                "gap.spider.text",
                spider.arms().size(),
                spider.higher(),
                spider.lower(),
                spider.same())
            + (spider.missing() == 0
                ? ""
                : " " + messages.get(locale, "gap.spider.missing", spider.missing()));
      }
      case MATRIX -> {
        var matrix = comparison.matrix();
        yield messages.get(
            locale,
            "gap.matrix.text",
            matrix.dots().size(),
            matrix.higher(),
            matrix.lower(),
            matrix.same());
      }
    };
  }

  private static String words(AreaRow area) {
    return area.number() + " " + area.title() + ": " + area.description();
  }
}
