package org.coachconnect.organisations;

/**
 * Found an organisation.
 *
 * @param slug unique short name for addresses: lower-case letters, digits and hyphens, 2 to 63 characters
 * @param name shown to people, 1 to 120 characters
 */
public record CreateOrganisation(String slug, String name) {}
