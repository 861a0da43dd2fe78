package org.palimpsest.command;

import org.springframework.boot.test.context.SpringBootTest;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Starts the service on a free port, with an editor and a reviewer, password "sécret". */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CommandService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=command-service",
            "server.address=127.0.0.1",
            "palimpsest.query.url=http://reads.example/base",
            "palimpsest.users[0].name=editor",
            "palimpsest.users[0].password=" + OverHttp.HASH_OF_SECRET,
            "palimpsest.users[0].roles=editor",
            "palimpsest.users[1].name=reviewer",
            "palimpsest.users[1].password=" + OverHttp.HASH_OF_SECRET,
            "palimpsest.users[1].roles=reviewer",
        })
@interface OverHttp {

    /** The password "sécret", hashed at the least cost. */
    String HASH_OF_SECRET = "{bcrypt}$2a$04$CtuPIHUcrEDx1nHbhhGOoOLnQv5euIlrehiMQtbgJvzOLepxAKYKy";
}
