package org.palimpsest.http;

import org.springframework.boot.test.context.SpringBootTest;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Starts the sample service on a free port, with an editor and a reviewer of a non-ASCII name. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "palimpsest.users[0].name=editor",
            "palimpsest.users[0].password=" + OverTheWire.HASH_OF_SECRET,
            "palimpsest.users[0].roles=editor",
            "palimpsest.users[1].name=José 日本",
            "palimpsest.users[1].password=" + OverTheWire.HASH_OF_SECRET,
            "palimpsest.users[1].roles=editor,reviewer",
        })
@interface OverTheWire {

    /** The password "sécret", hashed at the least cost. */
    String HASH_OF_SECRET = "{bcrypt}$2a$04$CtuPIHUcrEDx1nHbhhGOoOLnQv5euIlrehiMQtbgJvzOLepxAKYKy";
}
