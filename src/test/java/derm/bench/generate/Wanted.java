package derm.bench.generate;

import java.nio.file.Path;

/**
 * What is to be generated.
 *
 * @param providers how many providers there shall be
 * @param rooms how many rooms
 * @param devices how many devices
 * @param days how many days ahead are filled
 * @param fill which part of each provider's time, 0 to 1
 * @param patients how many patients there shall be
 * @param historyYears how many years back are filled
 * @param seed makes two runs alike
 * @param data the data folder, where no database is named in the environment
 */
record Wanted(
        int providers,
        int rooms,
        int devices,
        int days,
        double fill,
        int patients,
        int historyYears,
        long seed,
        Path data) {

    private static final String USAGE =
            "usage: generate [--providers N] [--rooms N] [--devices N] [--days N] [--fill 0.68]"
                    + " [--patients N] [--history-years N] [--seed N] [--data DIR]";

    static Wanted of(String[] arguments) {
        Wanted wanted = new Wanted(20, 12, 6, 90, 0.68, 2000, 0, 7, standardFolder());
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            wanted = wanted.with(arguments[i], arguments[i + 1]);
        }
        return wanted;
    }

    private Wanted with(String option, String value) {
        return switch (option) {
            case "--providers" ->
                new Wanted(number(value), rooms, devices, days, fill, patients, historyYears, seed, data);
            case "--rooms" ->
                new Wanted(providers, number(value), devices, days, fill, patients, historyYears, seed, data);
            case "--devices" ->
                new Wanted(providers, rooms, number(value), days, fill, patients, historyYears, seed, data);
            case "--days" ->
                new Wanted(providers, rooms, devices, number(value), fill, patients, historyYears, seed, data);
            case "--fill" ->
                new Wanted(
                        providers, rooms, devices, days, Double.parseDouble(value), patients, historyYears, seed, data);
            case "--patients" ->
                new Wanted(providers, rooms, devices, days, fill, number(value), historyYears, seed, data);
            case "--history-years" ->
                new Wanted(providers, rooms, devices, days, fill, patients, number(value), seed, data);
            case "--seed" ->
                new Wanted(providers, rooms, devices, days, fill, patients, historyYears, Long.parseLong(value), data);
            case "--data" ->
                new Wanted(providers, rooms, devices, days, fill, patients, historyYears, seed, Path.of(value));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException(USAGE);
        }
        return number;
    }

    private static Path standardFolder() {
        String home = System.getenv().getOrDefault("XDG_DATA_HOME", System.getProperty("user.home") + "/.local/share");
        return Path.of(home, "dermclinic");
    }
}
