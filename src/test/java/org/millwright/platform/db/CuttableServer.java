package org.millwright.platform.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands between a program and the PostgreSQL of the test run, and cuts the line when it is told to.
public final class CuttableServer implements AutoCloseable {

    /// When the line is cut by itself, once.
    public enum Cut {
        NEVER,
        /// The program has sent its commit, and the server has not seen it.
        BEFORE_COMMIT,
        /// The server has committed, and the program has not heard of it.
        AFTER_COMMIT,
        /// The server has taken statistics, and the program has not heard of it.
        AFTER_ANALYZE,
        /// The line stays, and nothing comes through it any more.
        SILENCE
    }

    private static final String COMMIT = "COMMIT";

    private final URI real;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean down;
    private volatile Cut cut = Cut.NEVER;

    /// @param url of a database that a server of the test run has
    public CuttableServer(String url) {
        real = URI.create(url.substring("jdbc:".length()));
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /// The address of the same database, by this way. Each statement goes as text, so that a commit is seen.
    public String url() {
        return "jdbc:postgresql://localhost:" + door.getLocalPort() + real.getPath() + "?" + real.getQuery()
                + "&prepareThreshold=0";
    }

    /// Cuts all lines now, and refuses new ones.
    public void down() {
        down = true;
        open.forEach(CuttableServer::close);
    }

    public void up() {
        down = false;
        cut = Cut.NEVER;
    }

    /// After a cut the server stays away until {@link #up}.
    public void cut(Cut when) {
        cut = when;
    }

    public boolean isDown() {
        return down;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket here = door.accept();
                if (down) {
                    close(here);
                    continue;
                }
                var there = new Socket(InetAddress.getLoopbackAddress(), real.getPort());
                open.add(here);
                open.add(there);
                Thread.ofPlatform().daemon().start(() -> pass(here, there, Cut.BEFORE_COMMIT));
                Thread.ofPlatform().daemon().start(() -> pass(there, here, Cut.AFTER_COMMIT));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, Cut here) {
        byte[] buffer = new byte[65_536];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                String said = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                if (cut == here ? said.contains(COMMIT) : isAnalyzed(here, said)) {
                    cut = Cut.NEVER;
                    down();
                    return;
                }
                if (cut != Cut.SILENCE) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException gone) {
            close(to);
        } finally {
            close(from);
            close(to);
        }
    }

    private boolean isAnalyzed(Cut here, String said) {
        return cut == Cut.AFTER_ANALYZE && here == Cut.AFTER_COMMIT && said.contains("ANALYZE");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        down();
    }
}
