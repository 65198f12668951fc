package derm.launch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What whoever starts the clinic asks for.
 *
 * @param port where it is reached
 * @param data where its data is kept
 * @param fresh whether earlier data is thrown away
 * @param demo whether it is the demo clinic with made-up people and printed logins
 * @param help whether only the usage is asked for
 */
record Options(int port, Path data, boolean fresh, boolean demo, boolean help) {

    private static final String USAGE = """
            usage: deploy/bin/start [--port PORT] [--data DIR] [--fresh] [--no-demo]
              --port PORT   where the clinic is reached (8080)
              --data DIR    where its data is kept between starts (%s)
              --fresh       throw earlier data away
              --no-demo     an empty clinic; a one-time link creates the first admin
            With CLINIC_DB_URL, CLINIC_DB_USER and CLINIC_DB_PASSWORD set it uses that MySQL instead of its own database.
            """;

    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /**
     * Reads the command line.
     *
     * @throws CannotStart when it cannot be understood
     */
    static Options parse(List<String> arguments) {
        int port = USUAL_PORT;
        Path data = DataFolder.usual();
        boolean fresh = false;
        boolean demo = true;
        boolean help = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--fresh" -> fresh = true;
                case "--no-demo" -> demo = false;
                case "--help", "-h" -> help = true;
                default -> throw new CannotStart("There is no option " + option + "; --help lists them.");
            }
        }
        return new Options(port, data, fresh, demo, help);
    }

    static String usage() {
        return USAGE.replace("%s", DataFolder.usual().toString());
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(option + " needs a value.");
        }
        return rest.next();
    }

    private static int port(String text) {
        if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw new CannotStart("--port needs a number from 1 to 65535, not " + text + ".");
    }
}
