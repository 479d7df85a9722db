package se.spegelkompass.evaluation.document;

/** Kinds of files that can be read. */
public enum DocumentKind {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC("application/msword"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  XLS("application/vnd.ms-excel"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  CSV("text/csv"),
  TEXT("text/plain");

  private final String mediaType;

  DocumentKind(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What a browser is told that such a file is. */
  public String mediaType() {
    return mediaType;
  }
}
