package se.spegelkompass.evaluation.document;

import static se.spegelkompass.evaluation.document.EntryScan.MANIFEST;
import static se.spegelkompass.evaluation.document.EntryScan.MEDIA_TYPE;
import static se.spegelkompass.evaluation.document.EntryScan.TYPES;

import java.util.HashMap;
import java.util.Map;

/** What a package is, from the few entries that say so. */
final class PackageNames {

  private final Map<String, String> found = new HashMap<>();

  void add(String name, String beginning) {
    found.put(name, beginning);
  }

  /** The binary form of Excel says macroEnabled whether or not it has any. */
  boolean mentionMacros() {
    var types = found.getOrDefault(TYPES, "").replace("sheet.binary.macroEnabled", "");
    return types.contains("vbaProject") || types.contains("macroEnabled");
  }

  DocumentKind kind() {
    return found.containsKey(TYPES)
        ? office(found.getOrDefault(TYPES, ""))
        : openDocument(found.getOrDefault(MEDIA_TYPE, ""));
  }

  private static DocumentKind office(String types) {
    if (types.contains("wordprocessingml.document.main")
        || types.contains("wordprocessingml.template.main")) {
      return DocumentKind.DOCX;
    }
    if (types.contains("spreadsheetml.sheet.main")) {
      return DocumentKind.XLSX;
    }
    throw new Refused(types.contains("sheet.binary") ? Refusal.XLSB : Refusal.NOT_A_DOCUMENT);
  }

  private DocumentKind openDocument(String mediaType) {
    if (found.getOrDefault(MANIFEST, "").contains("encryption-data")) {
      throw new Refused(Refusal.ENCRYPTED);
    }
    return switch (mediaType.strip().replace("-template", "")) {
      case "application/vnd.oasis.opendocument.spreadsheet" -> DocumentKind.ODS;
      case "application/vnd.oasis.opendocument.text" -> throw new Refused(Refusal.ODT);
      case "" -> throw new Refused(Refusal.ZIP);
      default -> throw new Refused(Refusal.NOT_A_DOCUMENT);
    };
  }
}
