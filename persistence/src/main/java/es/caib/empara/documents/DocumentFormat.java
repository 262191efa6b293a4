package es.caib.empara.documents;

/** The formats that are taken, as their content says; the names are those of the NTI. */
public enum DocumentFormat {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif");

  private final String mediaType;
  private final String extension;

  DocumentFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of the file that somebody downloads, without the dot. */
  public String extension() {
    return extension;
  }
}
