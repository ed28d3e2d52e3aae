package vn.dti.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a call whose sign-in did not succeed also where none is needed: who mistypes a password is told so, instead of
 * being taken for somebody unknown.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RefuseWrongCredentials implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                && request.getSecurityContext().getUserPrincipal() == null) {
            throw new NotAuthorizedException("Basic");
        }
    }
}
