/** Money: Stripe, held funds, the double-entry ledger, payouts, refunds and invoices. */
@NullMarked
package org.coachconnect.payments;

import org.jspecify.annotations.NullMarked;
