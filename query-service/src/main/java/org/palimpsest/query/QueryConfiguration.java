package org.palimpsest.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.http.InTime;
import org.palimpsest.http.Role;
import org.palimpsest.http.SecurityManners;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.page.Pages;
import org.palimpsest.query.article.Library;
import org.palimpsest.query.article.page.ArticlePages;
import org.palimpsest.query.audit.JsonLines;
import org.palimpsest.query.changes.Feed;
import org.palimpsest.query.page.Heads;
import org.palimpsest.query.projection.ArticleProjector;
import org.palimpsest.query.projection.LiveViews;
import org.palimpsest.query.projection.Reading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Puts the query service together: the ledger's tail into the views, the reads out of them, and who
 * may come in.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    /** What a read may take, so that with what begins last it is answered within five seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(3_500);

    @Bean
    MongoDatabase database(MongoClient mongo, @Value("${palimpsest.database}") String database) {
        return mongo.getDatabase(database);
    }

    @Bean
    Ledger ledger(MongoDatabase database) {
        return Ledger.open(database);
    }

    @Bean
    EventCodec eventCodec() {
        return new EditorialCodec();
    }

    @Bean
    LiveViews liveViews() {
        return new LiveViews();
    }

    @Bean
    ArticleProjector articleProjector(
            Ledger ledger, EventCodec codec, MongoDatabase database, LiveViews views) {
        return ArticleProjector.start(ledger, codec, database, views);
    }

    @Bean
    Reading reading(LiveViews views) {
        return new Reading(views);
    }

    @Bean
    Library library(Reading reading) {
        return new Library(reading);
    }

    @Bean
    Feed feed(Ledger ledger) {
        return new Feed(ledger);
    }

    @Bean
    Heads heads(@Value("${palimpsest.command.url}") URI desk) {
        return new Heads(desk);
    }

    @Bean
    ArticlePages articlePages(Pages pages, Heads heads) {
        return new ArticlePages(pages, heads, InstantSource.system());
    }

    /** But for what takes as long as the ledger is long. */
    @Bean
    WebMvcConfigurer patience() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new InTime(PATIENCE)).excludePathPatterns("/audit/**");
            }
        };
    }

    /** Whoever comes to the door wants to see what there is. */
    @Bean
    WebMvcConfigurer door() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addRedirectViewController("/", "/articles");
            }
        };
    }

    @Bean
    JsonLines jsonLines() {
        return new JsonLines();
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, SecurityManners manners) throws Exception {
        return manners.applyTo(http)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/audit/**")
                                        .hasRole(Role.REVIEWER.name())
                                        .requestMatchers(HttpMethod.POST, "/projections/**")
                                        .hasRole(Role.ADMIN.name())
                                        .anyRequest()
                                        .permitAll())
                .build();
    }
}
