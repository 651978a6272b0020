package laut.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/** Writes whole texts, each at once. Thread-safe if the stream is. */
final class Output {
    private final OutputStream stream;
    private final Charset charset;

    Output(OutputStream stream, Charset charset) {
        this.stream = stream;
        this.charset = charset;
    }

    /**
     * @throws OutputException if the stream does not take it
     */
    void write(String text) {
        try {
            stream.write(text.getBytes(charset));
            stream.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** The same as a writer, for libraries that ask for one; it passes on what is flushed. */
    PrintWriter writer() {
        return new PrintWriter(
                new Writer() {
                    private final StringBuilder held = new StringBuilder();

                    @Override
                    public void write(char[] characters, int offset, int length) {
                        held.append(characters, offset, length);
                    }

                    @Override
                    public void flush() throws IOException {
                        stream.write(held.toString().getBytes(charset));
                        held.setLength(0);
                        stream.flush();
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                },
                false);
    }
}
