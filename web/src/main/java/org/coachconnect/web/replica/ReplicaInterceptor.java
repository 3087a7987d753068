package org.coachconnect.web.replica;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.coachconnect.kernel.Caller;
import org.coachconnect.replica.ReplicaReads;
import org.coachconnect.web.security.RequestCaller;
import org.jspecify.annotations.Nullable;

/** Takes the methods with {@link ReadsReplica} to the replica when it serves. */
@Interceptor
@ReadsReplica
@Priority(Interceptor.Priority.APPLICATION)
public class ReplicaInterceptor {
    @Inject
    private ReplicaReads reads;

    @Inject
    private RequestCaller caller;

    @AroundInvoke
    public @Nullable Object read(InvocationContext call) throws Exception {
        return reads.<@Nullable Object>read(caller.find().map(Caller::personId), call::proceed);
    }
}
