package derm.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine, never reachable from outside. */
public final class Ports {

    private static final int ANY = 0;

    private Ports() {}

    /** A port nobody uses at the moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(ANY, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("This machine has no free port.", e);
        }
    }

    /**
     * Refuses a port that is in use.
     *
     * @throws CannotStart when somebody listens there
     */
    static void mustBeFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " is in use: stop what listens there or choose another with --port.", e);
        }
    }
}
