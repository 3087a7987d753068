package org.coachconnect.payments;

/** A document to download. */
public record PdfDocument(String fileName, byte[] content) {}
