/**
 * Files that are read as tables: text, JSON and Excel.
 *
 * <p>Workbooks are read from their XML here: the two streaming libraries that were tried take how a text is pronounced for a part of it, do not
 * read cells of ISO dates, take a formula's empty text for one that was never calculated and a library's 0 for a value, and let a document type pass.
 */
@NullMarked
package dk.jobregnskab.intake.format;

import org.jspecify.annotations.NullMarked;
