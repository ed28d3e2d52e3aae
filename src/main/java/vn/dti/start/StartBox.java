package vn.dti.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one thing that the service prints on the console: where it is and what lies where, or why it did not start. */
@Dependent
public class StartBox {
    private static final Logger LOG = Logger.getLogger(StartBox.class.getName());
    private static final Duration LONGEST_WAIT_FOR_PORT = Duration.ofMinutes(1);

    @Inject
    private Settings settings;

    @Inject
    private FirstPasswords passwords;

    @Inject
    private Clock clock;

    void printReady() {
        waitForPort();
        String base = "http://localhost:" + settings.httpPort();
        print(List.of(
                "DTI %s đã sẵn sàng · is ready (%s s)".formatted(settings.version(), secondsSinceStart()),
                "",
                line("Trang chủ · Home", base + "/"),
                line("REST", base + "/api/v1"),
                line("SOAP", base + "/soap/index?wsdl"),
                line("Tài liệu API · API pages", base + "/openapi/ui/"),
                line("Tình trạng · Health", base + "/health/ready"),
                line("Số đo · Metrics", base + "/metrics"),
                line("Thư mục dữ liệu · Data folder", settings.dataFolder()),
                line("Thư mục quy tắc · Rule folder", settings.ruleFolder()),
                line("Mật khẩu đầu tiên · First passwords", passwords.file())));
    }

    /** The start waits for the database server. */
    void printWaiting(String reason) {
        print(List.of(
                "DTI %s đang chờ cơ sở dữ liệu · is waiting for its database".formatted(settings.version()),
                "",
                line("Nguyên nhân · Reason", reason),
                "Khi cơ sở dữ liệu hoạt động, hệ thống tự khởi động tiếp · Once it runs, the start goes on by itself"));
    }

    void printFailure(String reason) {
        print(List.of(
                "DTI %s không khởi động được · could not start".formatted(settings.version()),
                "",
                line("Nguyên nhân · Reason", reason),
                line("Thư mục dữ liệu · Data folder", settings.dataFolder()),
                "Chi tiết trong logs/messages.log của máy chủ · Details in the server's logs/messages.log"));
    }

    private static String line(String title, Object content) {
        return "%-36s %s".formatted(title, content);
    }

    private String secondsSinceStart() {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        return String.valueOf((clock.millis() - started + 500) / 1000);
    }

    private static void print(List<String> lines) {
        System.out.println(String.join(System.lineSeparator(), framed(lines)));
    }

    /** The lines in a frame, all of one width. */
    static List<String> framed(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String border = "─".repeat(width + 2);
        var box = new ArrayList<String>();
        box.add("");
        box.add("┌" + border + "┐");
        lines.forEach(each -> box.add("│ " + each + " ".repeat(width - each.length()) + " │"));
        box.add("└" + border + "┘");
        return box;
    }

    /** The addresses are printed when they answer: the port opens only after the application has started. */
    private void waitForPort() {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.httpPort());
        long giveUpMillis = clock.millis() + LONGEST_WAIT_FOR_PORT.toMillis();
        while (clock.millis() < giveUpMillis) {
            try (Socket socket = new Socket()) {
                socket.connect(address, 1_000);
                return;
            } catch (IOException notYet) {
                LOG.log(Level.FINE, "Port not open yet", notYet);
                if (!slept()) {
                    return;
                }
            }
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(50);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
