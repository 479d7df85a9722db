package se.spegelkompass.evaluation.document;

import java.util.Locale;

/** Why a file is not read. */
public enum Refusal {
  EMPTY,
  TOO_LARGE,
  TOO_MANY_PAGES,
  /** A password is needed. */
  ENCRYPTED,
  /** Pictures of pages, and no text. */
  SCANNED,
  CORRUPT,
  UNPACKS_TOO_LARGE,
  /** Its XML declares a document type or entities, which may fetch things. */
  EXTERNAL_CONTENT,
  MACROS,
  TOO_SLOW,
  /** It needs more memory than one file may have. */
  TOO_DEMANDING,
  RTF,
  ODT,
  /** An Excel workbook in Excel's binary form. */
  XLSB,
  ZIP,
  PICTURE,
  NOT_A_DOCUMENT;

  /** The sentence that says so, and what to do instead. */
  public String messageKey() {
    return "evaluation.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
