/** Payments, the orders to the processor, payout accounts, invoices and the ledger, with the ports they need. */
@NullMarked
package org.coachconnect.payments.domain;

import org.jspecify.annotations.NullMarked;
