package org.coachconnect.ratings.persistence;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

class InMemoryStoresTest extends StoresContract {
    private final InMemoryStores stores = new InMemoryStores();

    @Override
    <T extends @Nullable Object> T inTransaction(Function<Stores, T> work) {
        return work.apply(stores);
    }
}
