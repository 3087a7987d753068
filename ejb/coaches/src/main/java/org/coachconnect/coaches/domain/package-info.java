/** Profiles, offerings and the arithmetic of free time; knows neither database nor container. */
@NullMarked
package org.coachconnect.coaches.domain;

import org.jspecify.annotations.NullMarked;
