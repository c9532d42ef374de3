package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file in exactly one of the charsets its source may use. What does not decode is refused, never replaced. */
record StrictText(Path file, Charset charset) {

    private static final int MAX_LINE = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads the whole file once, so that nothing of it is used before all of it is known to be text. */
    static StrictText detect(Path file, List<Charset> charsets) {
        for (Charset charset : charsets) {
            StrictText text = new StrictText(file, charset);
            try {
                text.scan();
                return text;
            } catch (CharacterCodingException notThisOne) {
                // the next charset in the source's list may fit
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new RefusedFileException(
                "charset",
                "filen er hverken " + names(charsets, " eller ") + ". Gem den som UTF-8, og lever den igen",
                "the file is not text in " + names(charsets, " or ") + ". Save it as UTF-8 and deliver it again");
    }

    private static String names(List<Charset> charsets, String or) {
        return String.join(or, charsets.stream().map(Charset::name).toList());
    }

    /** Without byte order marks: a program that writes one before text that has one already leaves two. */
    Reader open() throws IOException {
        InputStream bytes = Files.newInputStream(file);
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
        do {
            reader.mark(1);
        } while (reader.read() == BYTE_ORDER_MARK);
        reader.reset();
        return reader;
    }

    boolean endsInsideALine() {
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            if (bytes.size() == 0) {
                return false;
            }
            ByteBuffer last = ByteBuffer.allocate(1);
            bytes.position(bytes.size() - 1).read(last);
            return last.get(0) != '\n';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scan() throws IOException {
        char[] buffer = new char[1 << 16];
        long line = 1;
        int length = 0;
        boolean afterReturn = false;
        try (Reader reader = open()) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    char c = buffer[i];
                    if (afterReturn && c != '\n') {
                        throw lone(line);
                    }
                    afterReturn = c == '\r';
                    if (c == '\0') {
                        throw new RefusedFileException(
                                "nul",
                                "linje " + line + " indeholder et NUL-tegn, så filen er ikke tekst",
                                "line " + line + " holds a NUL character, so the file is not text."
                                        + " Deliver it as CSV");
                    }
                    if (c == '\n') {
                        line++;
                        length = 0;
                    } else if (++length > MAX_LINE) {
                        throw new RefusedFileException(
                                "line-length",
                                "linje " + line + " er længere end " + MAX_LINE + " tegn",
                                "line " + line + " is longer than " + MAX_LINE + " characters."
                                        + " Deliver the file with one row per line");
                    }
                }
            }
        }
        if (afterReturn) {
            throw lone(line);
        }
    }

    private static RefusedFileException lone(long line) {
        return new RefusedFileException(
                "line-end",
                "linje " + line + " slutter med et vognretur uden linjeskift",
                "line " + line + " ends with a carriage return alone. Save the file with ordinary line ends");
    }
}
