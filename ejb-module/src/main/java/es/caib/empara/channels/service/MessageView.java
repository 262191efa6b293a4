package es.caib.empara.channels.service;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A message.
 *
 * @param place in its thread, from 1
 * @param text null once it was retracted; so is the file
 * @param statusVersion that the author had on screen
 * @param file null for none, and for whoever does not see documents
 * @param fileHidden there is a file, and the caller's institution does not see documents
 * @param retractedAt null as long as it stands
 * @param retractable whether the caller can still take it back
 * @param isNew the caller opens it for the first time
 * @param readings who else has opened it, the first first
 */
public record MessageView(
    Long id,
    int place,
    Hand written,
    String text,
    long statusVersion,
    FileView file,
    boolean fileHidden,
    OffsetDateTime retractedAt,
    boolean retractable,
    boolean isNew,
    List<Hand> readings) {}
