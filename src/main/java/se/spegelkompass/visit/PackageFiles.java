package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;

/** The files of a package, made when they are asked for. */
@Singleton
class PackageFiles {

  private final VisitPackages packages;
  private final WordPackage words;
  private final PdfPackage pdfs;
  private final ZipPackage zips;
  private final AuditLog log;

  PackageFiles(
      VisitPackages packages, WordPackage words, PdfPackage pdfs, ZipPackage zips, AuditLog log) {
    this.packages = packages;
    this.words = words;
    this.pdfs = pdfs;
    this.zips = zips;
    this.log = log;
  }

  byte[] word(Visit visit, Coordinator coordinator, Locale locale) {
    return words.of(packages.of(visit, coordinator, locale), locale);
  }

  byte[] pdf(Visit visit, Coordinator coordinator, Locale locale) {
    return pdfs.of(packages.of(visit, coordinator, locale), locale);
  }

  ZipPackage.Packed zip(Visit visit, Map<String, byte[]> own, String folder) {
    return zips.of(visit, own, folder);
  }

  void log(Coordinator coordinator, Visit visit) {
    log.write(coordinator, AuditAction.VISIT_PACKAGE_FETCHED, visit.round().name(), visit.path());
  }
}
