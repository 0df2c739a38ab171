package budgetexplorer.service.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A new file whose contents are on the disk when it is closed, not only with the system. Not thread-safe.
final class WholeStream extends BufferedOutputStream {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    private WholeStream(FileChannel channel, OutputStream stream) {
        super(stream, BUFFER);
        this.channel = channel;
    }

    static WholeStream of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new WholeStream(channel, Channels.newOutputStream(channel));
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                flush();
                channel.force(true);
            }
        }
    }

    /// Closes a file that nobody wants any more.
    void abandon() throws IOException {
        channel.close();
    }
}
