package org.coachconnect.search;

import jakarta.ejb.Local;

/** How this node's index is. */
@Local
public interface IndexStatus {
    /** Whether it has held all coaches since this node started; before, a search would miss some. */
    boolean isComplete();

    /** Whether the last try to take up changes succeeded; else a search answers from what the index has. */
    boolean follows();
}
