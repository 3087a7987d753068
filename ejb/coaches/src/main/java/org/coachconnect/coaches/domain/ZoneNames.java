package org.coachconnect.coaches.domain;

import java.time.ZoneId;

/** IANA time zones; offsets such as {@code +02:00} know no change of the clocks and are refused. */
final class ZoneNames {
    private ZoneNames() {}

    static boolean isKnown(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }
}
