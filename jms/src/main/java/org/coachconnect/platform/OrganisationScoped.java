package org.coachconnect.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every bean that touches the database: puts the organisation of the current {@link org.coachconnect.kernel.Scope} on the
 * connection of its transaction, where row-level security reads it. A bean without it sees no tenant's row.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OrganisationScoped {}
