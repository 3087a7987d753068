/**
 * Finds coaches. It is a context of its own because its model is the question, not the coach: a projection of other contexts'
 * events, rebuilt at any time, that may lag behind them by moments.
 */
@NullMarked
package org.coachconnect.search;

import org.jspecify.annotations.NullMarked;
