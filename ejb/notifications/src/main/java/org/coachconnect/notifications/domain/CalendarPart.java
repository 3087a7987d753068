package org.coachconnect.notifications.domain;

/**
 * An iCalendar object (RFC 5546) that goes with a mail.
 *
 * @param method REQUEST or CANCEL
 */
public record CalendarPart(String method, String content) {}
