package org.coachconnect.web.sockets;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Compares the {@code Origin} of a handshake with the addresses of this installation. */
final class Origins {
    private Origins() {}

    /**
     * @param publicUrl the address people know
     * @param host the {@code Host} of the same request, for whoever comes by another name of this server
     */
    static boolean isOneOf(String origin, String publicUrl, @Nullable String host) {
        try {
            URI from = URI.create(origin);
            String authority = from.getAuthority();
            return authority != null && (authority.equalsIgnoreCase(host) || isSame(from, URI.create(publicUrl)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isSame(URI a, URI b) {
        return String.valueOf(a.getScheme()).equalsIgnoreCase(b.getScheme())
                && a.getAuthority().equalsIgnoreCase(b.getAuthority());
    }
}
