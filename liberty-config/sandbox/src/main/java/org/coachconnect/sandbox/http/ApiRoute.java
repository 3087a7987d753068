package org.coachconnect.sandbox.http;

import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Shape;
import org.coachconnect.sandbox.params.Types;

/**
 * A method and a path of the API.
 *
 * @param shape the parameters it takes
 * @param browser may a browser call it with the publishable key?
 * @param connected may it act for a connected account?
 */
public record ApiRoute(
        String method, String pattern, Shape shape, boolean browser, boolean connected, ApiHandler handler) {

    /** A route that reads. */
    public static ApiRoute get(String pattern, Shape shape, ApiHandler handler) {
        return new ApiRoute("GET", pattern, expandable(shape), false, false, handler);
    }

    /** A route that writes. */
    public static ApiRoute post(String pattern, Shape shape, ApiHandler handler) {
        return new ApiRoute("POST", pattern, expandable(shape), false, false, handler);
    }

    /** A route that deletes. */
    public static ApiRoute delete(String pattern, ApiHandler handler) {
        return new ApiRoute("DELETE", pattern, Shape.of(), false, false, handler);
    }

    /** The same, open to the publishable key. */
    public ApiRoute forBrowsers() {
        return new ApiRoute(method, pattern, shape, true, connected, handler);
    }

    /** The same, open to the header {@code Stripe-Account}. */
    public ApiRoute forConnectedAccounts() {
        return new ApiRoute(method, pattern, shape, browser, true, handler);
    }

    private static Shape expandable(Shape shape) {
        return shape.and(Param.of("expand", Types.listOf(Types.TEXT)));
    }
}
