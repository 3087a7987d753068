package org.coachconnect.notifications.application;

/** Hears how each try to send a mail ended. */
public interface MailMeter {
    void tried(Postman.Outcome outcome);
}
