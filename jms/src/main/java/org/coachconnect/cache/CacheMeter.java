package org.coachconnect.cache;

/** Counts what a cache was good for. */
interface CacheMeter {
    void hit();

    void miss();
}
