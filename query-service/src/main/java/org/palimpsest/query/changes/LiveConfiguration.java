package org.palimpsest.query.changes;

import org.palimpsest.query.projection.LiveViews;
import org.palimpsest.query.projection.Reading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;

/** Puts together what brings changes to listeners while they happen. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    Bulletins bulletins(JsonMapper json) {
        return new Bulletins(json);
    }

    @Bean
    News news(LiveViews views, Feed feed, Bulletins bulletins) {
        return News.begin(views, feed, bulletins);
    }

    @Bean
    Past past(Reading reading, Feed feed, Bulletins bulletins) {
        return new Past(reading, feed, bulletins);
    }

    @Bean
    Listeners listeners(
            News news,
            Past past,
            @Value("${palimpsest.listeners.most}") int most,
            @Value("${palimpsest.listeners.heartbeat}") Duration heartbeat,
            @Value("${palimpsest.listeners.patience}") Duration patience) {
        return new Listeners(news, past, most, heartbeat, patience);
    }

    @Bean
    Live live(Listeners listeners) {
        return new Live(listeners);
    }
}
