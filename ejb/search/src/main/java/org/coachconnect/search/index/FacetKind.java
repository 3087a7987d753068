package org.coachconnect.search.index;

/** What found coaches are counted by. */
enum FacetKind {
    GAME,
    LANGUAGE,
    PRICE,
    RATING
}
