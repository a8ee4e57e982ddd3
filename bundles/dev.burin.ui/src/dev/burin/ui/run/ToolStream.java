// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.run;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;

/** Output of a run: bytes of UTF-8 come in, consoles hear of text. Safe for use from several threads. */
final class ToolStream extends OutputStream implements IFlushableStreamMonitor {
    private static final int LARGEST_BUFFER = 1 << 20;

    private final List<IStreamListener> listeners = new CopyOnWriteArrayList<>();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final StringBuilder buffer = new StringBuilder();
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean buffered = true;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        String text = decode(bytes, offset, length);
        if (!text.isEmpty()) {
            listeners.forEach(listener -> listener.streamAppended(text, this));
        }
    }

    /** Decodes what is whole and keeps a character that has begun for the bytes to come. */
    private synchronized String decode(byte[] bytes, int offset, int length) {
        ByteBuffer in = ByteBuffer.allocate(rest.remaining() + length).put(rest).put(bytes, offset, length).flip();
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        decoder.decode(in, out, false);
        rest = ByteBuffer.allocate(in.remaining()).put(in).flip();
        String text = out.flip().toString();
        if (buffered && buffer.length() < LARGEST_BUFFER) {
            buffer.append(text);
        }
        return text;
    }

    @Override
    public synchronized String getContents() {
        return buffer.toString();
    }

    @Override
    public synchronized void flushContents() {
        buffer.setLength(0);
    }

    @Override
    public synchronized void setBuffered(boolean buffer) {
        buffered = buffer;
    }

    @Override
    public synchronized boolean isBuffered() {
        return buffered;
    }

    @Override
    public void addListener(IStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(IStreamListener listener) {
        listeners.remove(listener);
    }
}
