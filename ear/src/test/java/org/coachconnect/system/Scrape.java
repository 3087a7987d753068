package org.coachconnect.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a node tells Prometheus, at one moment. */
record Scrape(List<Series> series) {
    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** One number. */
    record Series(String name, Map<String, String> labels, double value) {}

    static Scrape now() {
        List<Series> series = new ArrayList<>();
        Api.anonymous()
                .get(Product.get().base() + "/metrics")
                .expect(200)
                .text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> series.add(
                        new Series(line.group(1), labels(line.group(2)), Double.parseDouble(line.group(3)))));
        return new Scrape(series);
    }

    TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        series.forEach(one -> names.add(one.name()));
        return names;
    }

    /** The sum over all series of the name that have this label. */
    double sum(String name, String label, String value) {
        return series.stream()
                .filter(one ->
                        one.name().equals(name) && value.equals(one.labels().get(label)))
                .mapToDouble(Series::value)
                .sum();
    }

    double value(String name) {
        return series.stream()
                .filter(one -> one.name().equals(name))
                .mapToDouble(Series::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static Map<String, String> labels(@Nullable String text) {
        Map<String, String> labels = new HashMap<>();
        Matcher label = LABEL.matcher(text == null ? "" : text);
        while (label.find()) {
            labels.put(label.group(1), label.group(2));
        }
        return labels;
    }
}
