package org.coachconnect.web.sockets;

/**
 * What one socket may send.
 *
 * @param frameBytes the largest frame, in bytes of UTF-8
 * @param framesPerSecond for long
 * @param burst at once
 */
public record SocketLimits(int frameBytes, int framesPerSecond, int burst) {}
