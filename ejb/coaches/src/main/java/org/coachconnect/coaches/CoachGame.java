package org.coachconnect.coaches;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A game that a coach teaches, the coach's own rank in it and the roles they play. */
public record CoachGame(String game, @Nullable String rank, List<String> roles) {}
