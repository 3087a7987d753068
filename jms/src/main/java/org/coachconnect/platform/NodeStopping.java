package org.coachconnect.platform;

/**
 * A CDI event: this node has drained and is about to stop. Balancers send it nothing new any more; whoever holds lines open
 * lets them go now.
 */
public record NodeStopping() {}
