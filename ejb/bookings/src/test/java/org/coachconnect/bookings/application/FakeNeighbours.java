package org.coachconnect.bookings.application;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.Quote;
import org.coachconnect.coaches.SlotNotOffered;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentFacade;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentView;
import org.jspecify.annotations.Nullable;

/** A coach who offers every full quarter of an hour for 45 EUR, and a payment processor that can be told to fail. */
final class FakeNeighbours {
    final UUID coachId = Ids.next();
    final UUID coachPersonId = Ids.next();
    final UUID offeringId = Ids.next();
    final List<UUID> captured = new ArrayList<>();
    final List<OpenPayment> opened = new ArrayList<>();
    boolean instantBooking;

    @Nullable
    RuntimeException captureFailure;

    CoachFacade coaches() {
        return only(CoachFacade.class, Map.of("quote", arguments -> quote((Instant) arguments[2])));
    }

    PaymentFacade payments() {
        return only(
                PaymentFacade.class,
                Map.of(
                        "open", arguments -> open((OpenPayment) arguments[0]),
                        "capture", arguments -> capture((UUID) arguments[0])));
    }

    private Quote quote(Instant startsAt) {
        if (startsAt.getEpochSecond() % Duration.ofMinutes(15).toSeconds() != 0) {
            throw new SlotNotOffered("The coach does not offer this start.");
        }
        Instant endsAt = startsAt.plus(Duration.ofHours(1));
        return new Quote(
                coachId,
                coachPersonId,
                "Nova",
                offeringId,
                "Live review",
                startsAt,
                endsAt,
                startsAt,
                endsAt,
                Money.of(4500, "EUR"),
                instantBooking,
                "Europe/Berlin");
    }

    private PaymentView open(OpenPayment command) {
        opened.add(command);
        return payment(command.bookingId(), PaymentState.OPEN);
    }

    private PaymentView capture(UUID bookingId) {
        if (captureFailure != null) {
            throw captureFailure;
        }
        captured.add(bookingId);
        return payment(bookingId, PaymentState.CAPTURED);
    }

    private static PaymentView payment(UUID bookingId, PaymentState state) {
        Money amount = Money.of(4500, "EUR");
        return new PaymentView(bookingId, bookingId, "secret", "pk", amount, Money.of(0, "EUR"), state, null);
    }

    /** A facade of which only these methods may be called: those that bookings is allowed to. */
    private static <T> T only(Class<T> facade, Map<String, Function<Object[], Object>> methods) {
        return facade.cast(Proxy.newProxyInstance(
                facade.getClassLoader(), new Class<?>[] {facade}, (proxy, method, arguments) -> {
                    Function<Object[], Object> answer = methods.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.apply(arguments);
                }));
    }
}
