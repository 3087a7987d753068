package org.coachconnect.bookings.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.coachconnect.bookings.BookingState;

/**
 * A history as words {@code STATE@instant} with commas between them. A booking reaches few states and they are always read
 * with it, so they stand in its row and cost no query of their own.
 */
@Converter
public class HistoryConverter implements AttributeConverter<List<Transition>, String> {
    @Override
    public String convertToDatabaseColumn(List<Transition> history) {
        return history.stream().map(step -> step.state() + "@" + step.at()).collect(Collectors.joining(","));
    }

    @Override
    public List<Transition> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",", -1)).map(HistoryConverter::step).toList();
    }

    private static Transition step(String word) {
        int at = word.indexOf('@');
        return new Transition(BookingState.valueOf(word.substring(0, at)), Instant.parse(word.substring(at + 1)));
    }
}
