package es.caib.empara.shared.service;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Makes a file that can be read in fifty years and by a screen reader: PDF/A-2a, tagged as PDF/UA
 * asks, with its fonts inside. What it says of itself is what stands in the head of the page: the
 * language, the title, the description, the subject and the author.
 */
public final class ArchivalPdf {

  private static final String FONT = "Liberation Sans";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** What makes the file says no more of itself than this. */
  private static final String PRODUCER = "Empara";

  static {
    // It would log what it prints, and where it fails to.
    XRLog.setLoggingEnabled(false);
  }

  private ArchivalPdf() {}

  /** The file of a page; nothing outside the page is read for it. */
  public static byte[] of(String page) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
        .withProducer(PRODUCER)
        .useFont(() -> font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true)
        .useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true)
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .withHtmlContent(page, null)
        .toStream(file);
    try {
      builder.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return file.toByteArray();
  }

  private static InputStream font(String style) {
    return ArchivalPdf.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
  }
}
