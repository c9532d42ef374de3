package dk.jobregnskab.fetch.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes an answer to a file as it comes, and breaks off when it is larger than allowed. */
final class CappedBody implements BodySubscriber<Path> {

    /** The answer is larger than allowed. */
    static final class TooLargeException extends IOException {}

    private final Path file;
    private final long most;
    private final CompletableFuture<Path> whole = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable FileChannel channel;
    private long written;

    CappedBody(Path file, long most) {
        this.file = file;
        this.most = most;
    }

    /** Fails before a byte has come, when the server announces too many. */
    CappedBody announced(long bytes) {
        if (bytes > most) {
            whole.completeExceptionally(new TooLargeException());
        }
        return this;
    }

    @Override
    public CompletionStage<Path> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (whole.isDone()) {
            given.cancel();
            return;
        }
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            given.request(Long.MAX_VALUE);
        } catch (IOException e) {
            breakOff(e);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        FileChannel open = channel;
        if (open == null || whole.isDone()) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                written += buffer.remaining();
                if (written > most) {
                    throw new TooLargeException();
                }
                while (buffer.hasRemaining()) {
                    open.write(buffer);
                }
            }
        } catch (IOException e) {
            breakOff(e);
        }
    }

    /** Nobody waits for it any more: what still comes must not get into what is fetched instead. */
    void abandon() {
        breakOff(new IOException("abandoned"));
    }

    private void breakOff(IOException reason) {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
        close();
        whole.completeExceptionally(reason);
    }

    @Override
    public void onError(Throwable failure) {
        close();
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        close();
        whole.complete(file);
    }

    private void close() {
        try {
            FileChannel open = channel;
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            whole.completeExceptionally(e);
        }
    }
}
