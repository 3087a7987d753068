package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.payments.EarningsView;
import org.coachconnect.payments.EarningsView.EntryState;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.PayoutAccountView;
import org.coachconnect.payments.PayoutFacade;
import org.coachconnect.payments.application.PayoutRecords.Earnings;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.payments.domain.PayoutAccount;
import org.coachconnect.payments.domain.PayoutState;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.coachconnect.platform.OrganisationScoped;

/** Makes payout accounts, the calls to the processor between the transactions, and tells what was earned. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PayoutFacadeBean implements PayoutFacade {
    @Inject
    PayoutRecords records;

    @Inject
    PaymentProcessor processor;

    @Override
    public PayoutAccountView openAccount(Caller caller) {
        PayoutAccount account = records.claim(caller);
        try {
            if (account.accountId() == null) {
                String made =
                        processor.createAccount(caller.personId(), account.id().toString());
                account = records.created(account.id(), made);
            }
            String link = processor.onboardingLink(Objects.requireNonNull(account.accountId()));
            return new PayoutAccountView(link, account.state());
        } catch (ProcessorUnavailable | ProcessorRefused e) {
            throw new PaymentUnavailable(e);
        }
    }

    @Override
    public PayoutAccountView account(Caller caller) {
        return records.ofPerson(caller.personId())
                .map(account -> new PayoutAccountView(null, account.state()))
                .orElseThrow(() -> new NotFound("payout account"));
    }

    @Override
    public EarningsView earnings(Caller caller, PageRequest page) {
        Earnings earnings = records.earnings(caller.personId(), page);
        return new EarningsView(
                sums(earnings, PayoutState.PENDING),
                sums(earnings, PayoutState.DUE),
                sums(earnings, PayoutState.PAID),
                earnings.payments().items().stream()
                        .map(PayoutFacadeBean::entry)
                        .toList(),
                earnings.payments().nextCursor());
    }

    private static List<Money> sums(Earnings earnings, PayoutState state) {
        return earnings.sums().stream()
                .filter(sum -> sum.payout() == state)
                .map(sum -> Money.of(sum.sum(), sum.currency()))
                .toList();
    }

    private static EarningsView.Entry entry(Payment payment) {
        return new EarningsView.Entry(
                payment.bookingId(),
                payment.description(),
                payment.coachShare(),
                payment.commission(),
                switch (payment.payout()) {
                    case PENDING -> EntryState.PENDING;
                    case DUE -> EntryState.AVAILABLE;
                    case PAID -> EntryState.PAID_OUT;
                    case NONE -> EntryState.REFUNDED;
                },
                Objects.requireNonNullElse(payment.capturedAt(), payment.createdAt()));
    }
}
