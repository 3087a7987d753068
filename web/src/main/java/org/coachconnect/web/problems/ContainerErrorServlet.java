package org.coachconnect.web.problems;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The error page of the container (see web.xml): a token that is refused before JAX-RS, an unknown address. */
@WebServlet("/container-error")
public class ContainerErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Problem problem = Problems.ofStatus(status instanceof Integer code ? code : 404);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        JSON.writeValue(
                response.getOutputStream(), problem.at(path instanceof String at ? at : request.getRequestURI()));
    }
}
