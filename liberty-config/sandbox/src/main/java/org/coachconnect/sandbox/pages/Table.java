package org.coachconnect.sandbox.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of objects; on a narrow screen each row becomes a card. */
final class Table {
    private final List<Column> columns = new ArrayList<>();

    private record Column(String title, Function<ObjectNode, String> cell) {}

    /** A column of escaped text. */
    Table text(String title, Function<ObjectNode, String> cell) {
        return html(title, value -> Html.escape(cell.apply(value)));
    }

    /** A column that shows a field as it is. */
    Table field(String title, String name) {
        return text(title, value -> value.path(name).asText(""));
    }

    /** A column of ids. */
    Table id(String title, String name) {
        return html(
                title,
                value -> value.path(name).isTextual()
                        ? "<code>" + Html.escape(value.path(name).asText()) + "</code>"
                        : "");
    }

    /** A column of amounts. */
    Table money(String title, String name) {
        return html(
                title,
                value -> "<span class=\"money\">"
                        + Html.money(
                                value.path(name).asLong(),
                                value.path("currency").asText())
                        + "</span>");
    }

    /** A column of states, each in a badge. */
    Table badge(String title, Function<ObjectNode, String> state) {
        return html(title, value -> {
            String text = Html.escape(state.apply(value));
            return "<span class=\"badge " + text + "\">" + text.replace('_', ' ') + "</span>";
        });
    }

    /** The column of the time of creation. */
    Table created() {
        return html(
                "Created (UTC)",
                value -> "<time>" + Html.time(value.path("created").asLong()) + "</time>");
    }

    /** A column of HTML, already escaped. */
    Table html(String title, Function<ObjectNode, String> cell) {
        columns.add(new Column(title, cell));
        return this;
    }

    String render(List<ObjectNode> rows) {
        String head = columns.stream()
                .map(column -> Html.fill("<th scope=\"col\">{}</th>", column.title()))
                .collect(Collectors.joining());
        return Html.fill(
                "<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>",
                head,
                rows.stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(ObjectNode value) {
        return columns.stream()
                .map(column -> Html.fill(
                        "<td data-label=\"{}\">{}</td>",
                        column.title(),
                        column.cell().apply(value)))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
