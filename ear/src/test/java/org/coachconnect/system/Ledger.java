package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** What the ledger must always be: balanced, in every currency. */
final class Ledger {
    private Ledger() {}

    static void expectBalanced() {
        JsonNode balance = Member.admin()
                .api()
                .get("/admin/ledger/trial-balance")
                .expect(200)
                .json();
        assertThat(balance.path("balanced").asBoolean()).isTrue();
        balance.path("currencies")
                .forEach(c -> assertThat(c.path("debit").asLong())
                        .isEqualTo(c.path("credit").asLong()));
    }
}
