package org.coachconnect.sandbox.http;

/** Does one thing of the API, inside a transaction. */
@FunctionalInterface
public interface ApiHandler {
    /** Answers the call, or throws an {@link ApiException}. */
    Answer handle(Call call);
}
