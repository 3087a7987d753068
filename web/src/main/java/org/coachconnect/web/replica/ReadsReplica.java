package org.coachconnect.web.replica;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a GET method that may show a state some seconds old and that changes nothing: a history, a look-up, an analysis, a public
 * page. Not on what people act upon, nor on what a push message makes them load again.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ReadsReplica {}
