package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PaymentProcessor.Account;
import org.coachconnect.payments.domain.PaymentProcessor.Notice;
import org.coachconnect.payments.domain.Payments;
import org.coachconnect.payments.domain.Payments.EarningsSum;
import org.coachconnect.payments.domain.PayoutAccount;
import org.coachconnect.payments.domain.PayoutAccounts;
import org.coachconnect.payments.domain.ProcessorEvents;
import org.coachconnect.platform.OrganisationScoped;

/** The steps of payout accounts in the database, a transaction each, and what a coach has earned. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PayoutRecords {
    @Inject
    PayoutAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    ProcessorEvents events;

    @Inject
    DispatchSignal signal;

    @Inject
    Clock clock;

    /** The sums and one page of bookings. */
    public record Earnings(List<EarningsSum> sums, Page<Payment> payments) {
        public Earnings {
            sums = List.copyOf(sums);
        }
    }

    /** The caller's account, claimed now unless it was before. */
    public PayoutAccount claim(Caller caller) {
        Optional<PayoutAccount> known = accounts.ofPerson(caller.personId());
        if (known.isEmpty()) {
            accounts.addIfAbsent(
                    new PayoutAccount(Ids.next(), caller.organisationId(), caller.personId(), clock.instant()));
            known = accounts.ofPerson(caller.personId());
        }
        return known.orElseThrow(() -> new IllegalStateException("The account belongs to another organisation"));
    }

    public PayoutAccount created(UUID id, String accountId) {
        PayoutAccount account = get(id);
        account.created(accountId);
        return account;
    }

    public Optional<PayoutAccount> ofPerson(UUID personId) {
        return accounts.ofPerson(personId);
    }

    public Optional<PayoutAccount> ofAccount(String accountId) {
        return accounts.ofAccount(accountId);
    }

    /** Works on a notice once; an account that became ready sets waiting payouts going. */
    public void noticed(Notice notice, UUID id, Account account) {
        if (events.addNew(notice.eventId(), notice.type(), clock.instant())) {
            get(id).update(account.ready(), account.complete());
            signal.orderPlaced();
        }
    }

    public Earnings earnings(UUID coachPersonId, PageRequest page) {
        return new Earnings(
                payments.earningsOf(coachPersonId),
                Page.of(
                        payments.earnedBy(coachPersonId, page),
                        page,
                        payment -> payment.id().toString()));
    }

    private PayoutAccount get(UUID id) {
        return accounts.find(id)
                .orElseThrow(() -> new IllegalStateException("No payout account " + id + " in this organisation"));
    }
}
