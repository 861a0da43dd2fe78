package org.palimpsest.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.http.Role;
import org.palimpsest.http.SecurityManners;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.article.Library;
import org.palimpsest.query.audit.JsonLines;
import org.palimpsest.query.changes.Feed;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Revisions;
import org.palimpsest.query.projection.ArticleRows;
import org.palimpsest.query.projection.ArticleTail;
import org.palimpsest.query.projection.Progress;
import org.palimpsest.query.projection.Reading;
import org.palimpsest.query.revision.RevisionPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import java.util.concurrent.TimeUnit;

/**
 * Puts the query service together: the ledger's tail into the views, the reads out of them, and who
 * may come in.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    /** What a read may take at most, so that it is answered within five seconds. */
    private static final long READ_SECONDS = 4;

    /** What the projection may take for one write, with room for emptying a view. */
    private static final long WRITE_SECONDS = 60;

    @Bean
    MongoDatabase views(MongoClient mongo, @Value("${palimpsest.database}") String database) {
        return mongo.getDatabase(database);
    }

    private static MongoDatabase read(MongoDatabase views) {
        return views.withTimeout(READ_SECONDS, TimeUnit.SECONDS);
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
    Revisions revisions(MongoDatabase views) {
        return new Revisions(read(views));
    }

    @Bean
    ArticleRows articleRows(MongoDatabase views) {
        return new ArticleRows(read(views));
    }

    @Bean
    ArticleHistory articleHistory(
            Ledger ledger, EventCodec codec, Revisions revisions, MongoDatabase views) {
        return new ArticleHistory(ledger, codec, revisions, new Checkpoints(read(views)));
    }

    @Bean
    Progress progress() {
        return new Progress();
    }

    @Bean
    ArticleTail articleTail(
            Ledger ledger,
            EventCodec codec,
            MongoDatabase views,
            ArticleHistory history,
            Progress progress) {
        return ArticleTail.start(
                ledger,
                codec,
                views.withTimeout(WRITE_SECONDS, TimeUnit.SECONDS),
                history,
                progress);
    }

    @Bean
    Reading reading(Progress progress, ArticleRows rows) {
        return new Reading(progress, rows);
    }

    @Bean
    Library library(Reading reading, ArticleHistory history) {
        return new Library(reading, history);
    }

    @Bean
    RevisionPages revisionPages(Revisions revisions) {
        return new RevisionPages(revisions);
    }

    @Bean
    Feed feed(Ledger ledger, Revisions revisions) {
        return new Feed(ledger, revisions);
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
                                        .anyRequest()
                                        .permitAll())
                .build();
    }
}
