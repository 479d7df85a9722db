package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.Locale;
import se.spegelkompass.print.Documents;
import se.spegelkompass.web.Messages;

/** A package as a PDF. */
@Singleton
class PdfPackage {

  private final Documents documents;
  private final Messages messages;

  PdfPackage(Documents documents, Messages messages) {
    this.documents = documents;
    this.messages = messages;
  }

  byte[] of(VisitPackage all, Locale locale) {
    return documents.pdf("visit/_document", all, all.title(messages, locale), locale);
  }
}
