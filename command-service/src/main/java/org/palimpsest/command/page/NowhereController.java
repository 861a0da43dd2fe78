package org.palimpsest.command.page;

import org.palimpsest.command.editing.Rejection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every address under {@code /edit} that is no page: so that people are told on one. */
@Controller
final class NowhereController {

    @GetMapping("/edit/**")
    void nothing() {
        throw new Rejection.NotThere("There is nothing at this address.");
    }
}
