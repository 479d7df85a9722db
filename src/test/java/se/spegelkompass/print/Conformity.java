package se.spegelkompass.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says about a PDF. */
public final class Conformity {

  private Conformity() {}

  /** What is against PDF/UA-1, rule by rule; nothing for one that conforms. */
  public static List<String> faultsForPdfUa(byte[] pdf) {
    return faults(pdf, PDFAFlavour.PDFUA_1);
  }

  /** What is against PDF/A-3a. */
  public static List<String> faultsForPdfA(byte[] pdf) {
    return faults(pdf, PDFAFlavour.PDFA_3_A);
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(it -> it.getRuleId().getClause() + ": " + it.getMessage() + " " + it.getLocation())
          .distinct()
          .toList();
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException(e);
    }
  }
}
