package org.palimpsest.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.io.IOException;

/** Answers what the container sends to the error page: what a filter refused or failed at. */
@Controller
final class ErrorDispatch implements ErrorController {

    private final ProblemWriter writer;

    ErrorDispatch(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean dispatched =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer;
        int status =
                dispatched
                        ? (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
                        : ProblemKind.NOT_FOUND.status();
        ProblemKind kind = ProblemKind.ofStatus(status);
        writer.write(Problem.of(kind, "The request was refused: " + kind.title() + "."), response);
    }
}
