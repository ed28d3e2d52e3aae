package vn.dti.it.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import vn.dti.it.RunningService;

/**
 * One request with its address as it is written, wrong or not, which no HTTP client would send.
 *
 * @param status the HTTP status
 * @param text the answer, its headers included
 */
record Exchange(int status, String text) {
    private static final int PATIENCE_MILLIS = 30_000;

    static Exchange of(String method, String address) throws IOException {
        URI base = RunningService.at("/");
        try (Socket socket = new Socket(base.getHost(), base.getPort());
                OutputStream out = socket.getOutputStream()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            out.write((method + " " + address + " HTTP/1.1\r\nHost: " + base.getAuthority()
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Exchange(Integer.parseInt(text.split(" ", 3)[1]), text);
        }
    }
}
